/** Where the metrics are found in CloudWatch; all carry the dimension `service`. */
export const METRIC_NAMESPACE = 'Huidan';
/** What logs, metrics and the events of the bus come from. */
export const SERVICE = 'huidan';
