package id.laris.domain.replenishment;

/**
 * The lot that is cheapest when demand is steady and known. Harris (1913), How many parts to make at once; the other forms as in Snyder
 * and Shen (2019), chapter 3. All rates are for the same unit of time.
 *
 * @param fixedCost of each order
 * @param holdingCost of a piece
 * @param demandRate pieces
 */
public record EconomicOrderQuantity(double fixedCost, double holdingCost, double demandRate) {
    public EconomicOrderQuantity {
        Checked.notNegative("fixedCost", fixedCost);
        Checked.positive("holdingCost", holdingCost);
        Checked.positive("demandRate", demandRate);
    }

    /** @param missing share of the demand that waits, 0 to 1 */
    public record WithBackorders(double quantity, double missing, double cost) {}

    public Lot best() {
        return lot(Math.sqrt(2 * fixedCost * demandRate / holdingCost));
    }

    /** What another lot costs. */
    public Lot lot(double quantity) {
        if (fixedCost == 0 && quantity == 0) return new Lot(0, 0);
        Checked.positive("quantity", quantity);
        return new Lot(quantity, fixedCost * demandRate / quantity + holdingCost * quantity / 2);
    }

    /** Customers wait for what is missing. @param shortageCost of a piece that is waited for, for a unit of time */
    public WithBackorders bestWithBackorders(double shortageCost) {
        Checked.positive("shortageCost", shortageCost);
        var both = holdingCost + shortageCost;
        var quantity = Math.sqrt(2 * fixedCost * demandRate * both / (holdingCost * shortageCost));
        return withBackorders(shortageCost, quantity, holdingCost / both);
    }

    public WithBackorders withBackorders(double shortageCost, double quantity, double missing) {
        Checked.positive("shortageCost", shortageCost);
        Checked.positive("quantity", quantity);
        Checked.notNegative("missing", missing);
        var held = holdingCost * quantity * (1 - missing) * (1 - missing) / 2;
        var waited = shortageCost * quantity * missing * missing / 2;
        return new WithBackorders(quantity, missing, held + waited + fixedCost * demandRate / quantity);
    }

    /** The same where pieces come one by one at a rate instead of all at once. @param productionRate above the demand's */
    public EconomicOrderQuantity produced(double productionRate) {
        Checked.positive("productionRate", productionRate - demandRate);
        return new EconomicOrderQuantity(fixedCost, holdingCost * (1 - demandRate / productionRate), demandRate);
    }
}
