package id.laris.domain.identity;

/** One thing an actor may do. Use cases name the one they need. */
public enum Permission {
    VIEW_ORDERS,
    SELL,
    PROCESS_ORDERS,
    CANCEL_ORDERS,
    CONFIRM_PAYMENTS,
    REFUND_PAYMENTS,
    EDIT_CATALOGUE,
    VIEW_STOCK,
    ADJUST_STOCK,
    VIEW_MESSAGES,
    MANAGE_EVENTS,
    MANAGE_KEYS,
    VIEW_REPORTS,
    /** Work the shop does by itself: expiring orders, applying notices, sending mail. No person and no key has it. */
    RUN_JOBS
}
