package id.laris.application.forecasting;

import id.laris.application.shared.Page;
import id.laris.domain.stock.WarehouseCode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The forecasts that are in force: one of each subject. Writes belong to the caller's transaction. */
public interface Forecasts {
    /**
     * @param text that the key or the title has in it, small and capital letters alike; empty for all
     * @param warehouse empty for forecasts of all warehouses together
     * @param limit 1 or more
     */
    record Query(
            Subject.Scope scope, String text, Optional<WarehouseCode> warehouse, Optional<String> cursor, int limit) {}

    /** Each takes the place of the one its subject had. */
    void put(Collection<DemandForecast> made);

    Optional<DemandForecast> find(Subject subject);

    /** All there are of these keys, of all warehouses together and of each one: by key, all together first, then by warehouse. */
    List<DemandForecast> of(Subject.Scope scope, Collection<String> keys);

    /** What those of these keys were made of. */
    Map<Subject, String> fingerprints(Subject.Scope scope, Collection<String> keys);

    /** By what is expected of the next weeks, most first, then by key. @throws id.laris.domain.shared.Invalid cursor */
    Page<DemandForecast> list(Query query);

    /** Those of the scope and these keys that are about none of these subjects: a warehouse that is gone, a name no longer used. */
    void keepOnly(Subject.Scope scope, Collection<String> keys, Collection<Subject> subjects);

    /** Forecasts whose first week is before that one are of things that are no longer sold. */
    void forgetBefore(LocalDate firstWeek);
}
