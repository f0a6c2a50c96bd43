package id.laris.domain.replenishment;

/**
 * The steady lot when not everything comes that was ordered. Snyder and Shen (2019), chapter 9.
 *
 * @param costs of the steady lot
 */
public record UncertainYield(EconomicOrderQuantity costs) {
    /** So many more or fewer come, on average, whatever was ordered. */
    public Lot bestAdditive(double mean, double deviation) {
        var arriving =
                Math.sqrt(2 * costs.fixedCost() * costs.demandRate() / costs.holdingCost() + deviation * deviation);
        return additive(mean, deviation, arriving - mean);
    }

    public Lot additive(double mean, double deviation, double quantity) {
        Checked.finite("mean", mean);
        Checked.notNegative("deviation", deviation);
        Checked.positive("quantity", quantity + mean);
        var arriving = quantity + mean;
        return new Lot(quantity, cost(arriving, arriving * arriving + deviation * deviation));
    }

    /** That share comes, on average. */
    public Lot bestMultiplicative(double mean, double deviation) {
        var square = mean * mean + deviation * deviation;
        return multiplicative(
                mean,
                deviation,
                Math.sqrt(2 * costs.fixedCost() * costs.demandRate() / (costs.holdingCost() * square)));
    }

    public Lot multiplicative(double mean, double deviation, double quantity) {
        Checked.positive("mean", mean);
        Checked.notNegative("deviation", deviation);
        Checked.positive("quantity", quantity);
        return new Lot(quantity, cost(quantity * mean, quantity * quantity * (mean * mean + deviation * deviation)));
    }

    /** @param square mean of the square of what arrives */
    private double cost(double arriving, double square) {
        return (costs.fixedCost() * costs.demandRate() + costs.holdingCost() * square / 2) / arriving;
    }
}
