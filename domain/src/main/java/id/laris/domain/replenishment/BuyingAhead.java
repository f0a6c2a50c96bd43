package id.laris.domain.replenishment;

/**
 * Whether to buy more than is needed because each piece then costs less. Until a larger lot is used up it costs its pieces and their
 * time on the shelf; without it, those of what is needed now, and then the usual lots with their orders. What is saved has to be more
 * than nothing. Where what is needed is the usual lot, this takes a step exactly when {@link QuantityDiscount} says that lots of that
 * size cost less: Hadley and Whitin (1963), Analysis of Inventory Systems, chapter 2.
 *
 * @param pieces to buy: what is needed, or more
 * @param saved rupiah, purchase included; 0 when no more is bought than is needed
 */
public record BuyingAhead(int pieces, double saved) {
    /**
     * @param needed in whole packs
     * @param usual lot in which it is bought as a rule, above 0
     * @param most pieces one lot may have at most; what is needed may be more
     */
    static BuyingAhead choose(
            int needed, double usual, double most, Terms terms, PriceSteps prices, QuantityDiscount costs) {
        var best = new BuyingAhead(needed, 0);
        for (var step : prices.steps()) {
            int pieces = terms.whole(step.from());
            if (pieces <= needed || pieces > most) continue;
            var later = (pieces - needed) / costs.rate() * costs.cost(usual);
            var saved = costs.bought(needed) + later - costs.bought(pieces);
            if (saved > best.saved() + 1e-9) best = new BuyingAhead(pieces, saved);
        }
        return best;
    }
}
