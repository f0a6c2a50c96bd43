package id.laris.application.forecasting;

import id.laris.domain.forecasting.Promotion;
import id.laris.domain.forecasting.WeeklyDemand;
import id.laris.domain.stock.WarehouseCode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was asked for in whole weeks of the shop's zone, read from the rolled-up sales. A history begins with the week of its first sale and
 * ends with the last week before the one that is asked about, so it is of no length at all for what sold later only. A week without a sale
 * in it is zero, and so is one in which more was cancelled than sold. A week of which the stock ledger says that there was nothing to sell
 * for half of it or longer is unknown; without a ledger every week is known. What no warehouse is known of counts for all of them together
 * only.
 */
public interface DemandHistory {
    /** Weeks of a history at most, the newest. */
    int LONGEST = 5 * WeeklyDemand.YEAR;

    /** @param key as in {@link Subject} */
    record Place(Subject.Scope scope, String key) {}

    /**
     * @param title how people call it
     * @param product whose variant it is; empty for all but SKUs that are in the catalogue
     * @param category of that product; empty likewise, or without one
     * @param all of all warehouses together
     * @param warehouses of each that sold any of it
     */
    record Demand(
            Place place,
            String title,
            Optional<String> product,
            Optional<String> category,
            WeeklyDemand all,
            Map<WarehouseCode, WeeklyDemand> warehouses) {
        public Demand {
            warehouses = Map.copyOf(warehouses);
        }

        /** Whether all of it is sold under that promotion. */
        public boolean isPromotedBy(Promotion promotion) {
            return promotion.isOf(
                    place.scope() == Subject.Scope.PRODUCT ? Optional.of(place.key()) : product,
                    place.scope() == Subject.Scope.CATEGORY ? Optional.of(place.key()) : category);
        }
    }

    /** How many places there are. */
    long count();

    /**
     * So many histories behind that place, by scope and key; fewer at the end only.
     *
     * @param before a Monday: no week from this one on counts
     */
    List<Demand> after(Optional<Place> place, LocalDate before, int most);

    /** Of those of these keys that have a week at least. */
    List<Demand> of(Subject.Scope scope, Collection<String> keys, LocalDate before);

    /** Of one place. Empty when it never sold. */
    Optional<Demand> find(Place place, LocalDate before);
}
