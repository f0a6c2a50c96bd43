package id.laris.domain.identity;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** One thing an actor may do. Use cases name the one they need. */
public enum Permission {
    VIEW_ORDERS(Area.ORDERS),
    SELL(Area.ORDERS),
    PROCESS_ORDERS(Area.ORDERS),
    CANCEL_ORDERS(Area.ORDERS),
    CONFIRM_PAYMENTS(Area.PAYMENTS),
    REFUND_PAYMENTS(Area.PAYMENTS),
    /** Which customers may pay later, how much and how long. */
    GRANT_TERMS(Area.PAYMENTS),
    /** Orders held for review, and who is always or never let through. */
    REVIEW_RISK(Area.PAYMENTS),
    /** Giving and taking store credit. */
    MANAGE_CREDIT(Area.PAYMENTS),
    EDIT_CATALOGUE(Area.GOODS),
    VIEW_STOCK(Area.GOODS),
    ADJUST_STOCK(Area.GOODS),
    /** Suppliers, purchase orders, what things cost. */
    BUY(Area.GOODS),
    /** Warehouses, their bins, and which of them ships what. */
    MANAGE_WAREHOUSES(Area.GOODS),
    VIEW_MESSAGES(Area.CUSTOMERS),
    /** Who the customers are, with what is personal masked. */
    VIEW_CUSTOMERS(Area.CUSTOMERS),
    /** What is personal, of one customer at a time, in clear. */
    REVEAL_PERSONAL_DATA(Area.CUSTOMERS),
    /** What is personal, of many at once or as a file. */
    EXPORT_PERSONAL_DATA(Area.CUSTOMERS),
    /** Consents, requests for erasure, retention, the log of breaches. */
    MANAGE_PRIVACY(Area.CUSTOMERS),
    VIEW_REPORTS(Area.SHOP),
    MANAGE_EVENTS(Area.SHOP),
    /** The tax rules that prices and papers follow. */
    MANAGE_TAX(Area.SHOP),
    VIEW_AUDIT(Area.SHOP),
    /** Which outside programs are told what happens here. */
    MANAGE_WEBHOOKS(Area.SHOP),
    /** Keys of programs. */
    MANAGE_KEYS(Area.PEOPLE),
    /** Who works here: inviting, roles, ending. */
    MANAGE_STAFF(Area.PEOPLE),
    /** What each role may do. */
    MANAGE_ROLES(Area.PEOPLE),
    /** The keys under which personal data is encrypted. */
    ROTATE_KEYS(Area.PEOPLE),
    /** Work the shop does by itself: expiring orders, applying notices, sending mail. No person and no key has it. */
    RUN_JOBS(Area.ITSELF);

    /** What belongs together where permissions are listed. */
    public enum Area {
        ORDERS,
        PAYMENTS,
        GOODS,
        CUSTOMERS,
        SHOP,
        PEOPLE,
        ITSELF
    }

    private static final Set<Permission> OF_PEOPLE =
            Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(RUN_JOBS)));
    private static final Set<Permission> OF_KEYS = Collections.unmodifiableSet(
            EnumSet.complementOf(EnumSet.of(RUN_JOBS, MANAGE_KEYS, MANAGE_STAFF, MANAGE_ROLES, ROTATE_KEYS)));

    private final Area area;

    Permission(Area area) {
        this.area = area;
    }

    public Area area() {
        return area;
    }

    /** All that a person may be given. */
    public static Set<Permission> ofPeople() {
        return OF_PEOPLE;
    }

    /** All that a program's key may be given: who leaks it must not lose the shop to people it lets in. */
    public static Set<Permission> ofKeys() {
        return OF_KEYS;
    }
}
