/** What the functions find in their environment. Loaded before them: some read it as they are loaded. */
Object.assign(process.env, {
  TABLE_NAME: 'table',
  BUS_NAME: 'bus',
  QUEUE_URL: 'queue',
  COMMITMENT_OVERRIDES: '{}',
  COMPANY_CALENDAR: 'CN',
  COMPANY_TIME_ZONE: 'Asia/Shanghai',
  DESK_ADDRESS: 'desk@huidan.example.com',
  POWERTOOLS_SERVICE_NAME: 'huidan',
  POWERTOOLS_METRICS_NAMESPACE: 'huidan',
  POWERTOOLS_LOG_LEVEL: 'SILENT',
  POWERTOOLS_METRICS_DISABLED: 'true',
  // Otherwise each metric makes a console of its own.
  POWERTOOLS_DEV: 'true',
});
