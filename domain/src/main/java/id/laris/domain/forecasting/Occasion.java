package id.laris.domain.forecasting;

/** What a week may be known for before it comes, and what comes again: a holiday, or a promotion of one kind. */
public sealed interface Occasion permits Holiday, Promotion.Kind {}
