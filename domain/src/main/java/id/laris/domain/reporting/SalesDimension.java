package id.laris.domain.reporting;

/** By what sales are added up. */
public enum SalesDimension {
    /** All of it; its key is blank. */
    SHOP(Level.ORDER),
    SKU(Level.SKU),
    PRODUCT(Level.PRODUCT),
    CATEGORY(Level.CATEGORY),
    METHOD(Level.ORDER),
    CHANNEL(Level.ORDER),
    GROUP(Level.ORDER),
    PROVINCE(Level.ORDER),
    REGENCY(Level.ORDER);

    /** How far down an order has to be looked into to know whether it counts. */
    public enum Level {
        ORDER,
        CATEGORY,
        PRODUCT,
        SKU
    }

    private final Level level;

    SalesDimension(Level level) {
        this.level = level;
    }

    public Level level() {
        return level;
    }
}
