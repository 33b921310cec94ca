/** The figures of reports and claims that a deployment may set (X11, G5). */
export interface ReportSettings {
  /** What E6 proposes, in minor units of the company's currency; of a lost receipt the person's share of the loss. */
  readonly accountability: {
    readonly neglect: number;
    readonly abnormal_unreported: number;
    readonly lost_share: number;
  };
  /** Claims of less are approved by their assessment where the carrier is clearly liable (G5), in minor units of the company's currency. */
  readonly claims: { readonly approved_below: number };
  /** From how many percentage points below the goal on a figure has a colour (J2). */
  readonly colours: { readonly yellow: number; readonly orange: number; readonly red: number };
  /** How many of a hundred there are to be of what no promise tells (J1): cases solved at the first contact. */
  readonly goals: { readonly first_contact: number };
  /** The team of each agent of the desk who is in one (J1). */
  readonly teams: Readonly<Record<string, string>>;
}
export type Colours = ReportSettings['colours'];
export type Amounts = ReportSettings['accountability'];

/** What a deployment sets otherwise than the manuals. */
export type ReportOverrides = Partial<Pick<ReportSettings, 'teams'>> & {
  readonly [Part in Exclude<keyof ReportSettings, 'teams'>]?: Partial<ReportSettings[Part]>;
};

/** The manuals' own. */
export const MANUALS_SETTINGS: ReportSettings = {
  accountability: { neglect: 5_000, abnormal_unreported: 10_000, lost_share: 0.5 },
  claims: { approved_below: 500_000 },
  colours: { yellow: 0, orange: 5, red: 15 },
  goals: { first_contact: 80 },
  teams: {},
};

/**
 * The figures of reports: the manuals', but for what a deployment sets otherwise.
 * @param set of the form that `reportSettingsSchema` checks, once, before it is deployed
 */
export function reportSettings({
  accountability,
  claims,
  colours,
  goals,
  teams = {},
}: ReportOverrides): ReportSettings {
  return {
    accountability: { ...MANUALS_SETTINGS.accountability, ...accountability },
    claims: { ...MANUALS_SETTINGS.claims, ...claims },
    colours: { ...MANUALS_SETTINGS.colours, ...colours },
    goals: { ...MANUALS_SETTINGS.goals, ...goals },
    teams,
  };
}
