// Generated from schemas/config.schema.json by `npm run generate`. Do not edit.

/**
 * A path with `/` between its steps.
 */
export type Path = string;
/**
 * A format, or a format and the file that it is written to: json=report.json.
 */
export type Output = Format | string;
/**
 * A format of the report.
 */
export type Format = 'terminal' | 'json' | 'sarif' | 'junit' | 'github' | 'gitlab' | 'markdown' | 'html';
/**
 * Whether there is colour.
 */
export type Color = 'auto' | 'always' | 'never';
/**
 * A pack of principles.
 */
export type Pack = 'bma';
/**
 * A number of months.
 */
export type Months =
  | number
  | {
      /**
       * The number.
       */
      value: number;
      reason?: Reason;
    };
/**
 * Why, with a number, a date or a name.
 */
export type Reason = string;
/**
 * A score of the five-by-five risk matrix.
 */
export type Risk =
  | number
  | {
      /**
       * The number.
       */
      value: number;
      reason?: Reason;
    };
/**
 * How many there are.
 */
export type Count =
  | number
  | {
      /**
       * The number.
       */
      value: number;
      reason?: Reason;
    };
/**
 * A share in per cent.
 */
export type PerCent =
  | number
  | {
      /**
       * The number.
       */
      value: number;
      reason?: Reason;
    };
/**
 * A number of days.
 */
export type Days =
  | number
  | {
      /**
       * The number.
       */
      value: number;
      reason?: Reason;
    };
/**
 * A sum in per cent, of which 100 is the whole.
 */
export type SumInPerCent =
  | number
  | {
      /**
       * The number.
       */
      value: number;
      reason?: Reason;
    };
/**
 * A part of 1.
 */
export type Ratio =
  | number
  | {
      /**
       * The number.
       */
      value: number;
      reason?: Reason;
    };
/**
 * What shuts the gate; a laxer one can only be given on the command line.
 */
export type Gate = 'error' | 'warning';

/**
 * How a repository of proposals is checked: `reconfig.config.yaml`. What is given on the command line wins. A day, a stage and a laxer gate cannot stand here, no criterion can be switched off, and nothing here names code to run.
 */
export interface ConfigFile {
  /**
   * The version of this format.
   */
  config: 1;
  /**
   * What is checked where the command line names nothing: files, folders and globs, relative to the folder of this file and not above it.
   *
   * @minItems 1
   * @maxItems 500
   */
  paths?: Path[];
  /**
   * What is printed, as `--format` takes it: a format, or a format and the file that it is written to, relative to the folder of this file.
   *
   * @minItems 1
   * @maxItems 20
   */
  formats?: Output[];
  /**
   * How many threads judge proposals at the same time; where nothing is said, as many as are worth their start.
   */
  jobs?: number;
  color?: Color;
  /**
   * Packs of principles beside the BMA’s, which always runs.
   *
   * @minItems 1
   * @maxItems 20
   */
  packs?: Pack[];
  register?: Path;
  thresholds?: Thresholds;
  failOn?: Gate;
  /**
   * Where a fault of reconfig, or of the gate that runs it, is to be reported: a web address or an e-mail address. It is shown when a run breaks.
   */
  reportAddress?: string;
}
/**
 * Thresholds by name: a number, or a number and the reason for it.
 */
export interface Thresholds {
  'data-age'?: Months;
  'travel-data-age'?: Months;
  'high-risk'?: Risk;
  'initial-risk'?: Risk;
  'same-step-hazards'?: Count;
  'catchment-total'?: PerCent;
  'catchment-share'?: PerCent;
  'catchment-small-share'?: PerCent;
  'accessible-formats'?: Count;
  'lead-gap'?: Days;
  occupancy?: PerCent;
  'longlist-options'?: Count;
  'baseline-months'?: Months;
  'first-review'?: Months;
  'second-review'?: Months;
  'year-review'?: Months;
  'late-review'?: Months;
  'review-grace'?: Days;
  'finance-benefits'?: PerCent;
  'finance-weight'?: PerCent;
  'finance-weight-limit'?: PerCent;
  'weights-least'?: PerCent;
  'weights-most'?: SumInPerCent;
  'temporary-days'?: Days;
  'temporary-limit'?: Days;
  'told-working-days'?: Days;
  'told-limit'?: Days;
  'consultation-days'?: Days;
  'consultation-days-northern-ireland'?: Days;
  'consultation-days-wales'?: Days;
  'consultation-days-limit'?: Days;
  'analysis-days'?: Days;
  'papers-days'?: Days;
  'consulted-worse'?: PerCent;
  'profile-share'?: PerCent;
  'register-age'?: Months;
  overlap?: Ratio;
  'overlap-low'?: Ratio;
  'spare-use'?: PerCent;
  'double-running'?: Months;
  'waiver-days'?: Days;
}
