package id.laris.domain.customer;

/** What a clothing size is worn as: the same person is an M above, a 32 below and a 41 on foot. */
public enum GarmentKind {
    TOP,
    BOTTOM,
    FOOTWEAR
}
