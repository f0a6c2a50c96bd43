package id.laris.domain.replenishment;

/** How much being sold out matters. */
public sealed interface Service {
    /** That share of the pieces asked for is there. @param share between 0 and 1 */
    record FillRate(double share) implements Service {
        public FillRate {
            Checked.share("share", share);
        }
    }

    /** No piece is missing in that share of the times between two deliveries. @param share between 0 and 1 */
    record CycleService(double share) implements Service {
        public CycleService {
            Checked.share("share", share);
        }
    }

    /** What a missing piece costs, in the money the stock is valued in. @param cost above 0 */
    record ShortageCost(double cost) implements Service {
        public ShortageCost {
            Checked.positive("cost", cost);
        }
    }
}
