package id.laris.domain.returns;

/** Why a piece comes back. */
public enum ReturnReason {
    DAMAGED,
    WRONG_ITEM,
    NOT_AS_DESCRIBED,
    WRONG_SIZE,
    CHANGED_MIND,
    /** Nobody took the parcel, or it was refused at the door. Staff say so, never a customer. */
    NOT_TAKEN
}
