package id.laris.domain.stock;

/**
 * Why a warehouse ships pieces of an order.
 *
 * @param pieces how many it ships
 */
public record SourcingChoice(WarehouseCode warehouse, Why why, int pieces) {
    /** Kept in the database by their names. */
    public enum Why {
        /** The nearest that serves the place and has some. */
        NEAREST,
        /** It has everything: one parcel. */
        ALONE,
        /** One of the fewest that have everything together. */
        FEWEST,
        /** First by the shop's priorities. */
        PRIORITY,
        /** Ships what the ones before it do not have. */
        REMAINDER,
        /** Somebody who works here chose it. */
        CHOSEN
    }
}
