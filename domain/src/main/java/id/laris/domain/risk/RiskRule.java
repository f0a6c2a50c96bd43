package id.laris.domain.risk;

/** What makes an order worth a second look. */
public enum RiskRule {
    /** Nobody we know yet, and a high amount. */
    NEW_AND_HIGH,
    /** Paying failed again and again: somebody may try out cards that are not theirs. */
    FAILED_PAYMENTS,
    /** The parcel goes to another phone than the buyer's, in a province they never had one sent to. */
    ADDRESS_MISMATCH,
    /** Many orders within an hour. */
    MANY_ORDERS,
    /** Many orders within an hour from one place in the net, whoever they say they are. */
    SAME_ORIGIN,
    /** Many others had parcels sent within a day to a door that is new to them. */
    SAME_DOOR,
    /** Parcels that were to be paid at the door and came back. */
    REFUSED_PARCELS
}
