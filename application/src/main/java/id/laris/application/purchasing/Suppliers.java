package id.laris.application.purchasing;

import id.laris.application.shared.Page;
import id.laris.domain.purchasing.Supplier;
import id.laris.domain.purchasing.SupplierId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whom the shop buys from. */
public interface Suppliers {
    void add(Supplier supplier);

    /** @throws id.laris.domain.shared.StaleVersion when it was changed meanwhile */
    void save(Supplier supplier);

    /** @throws id.laris.domain.shared.Missing supplier-not-found */
    Supplier get(SupplierId id);

    /** By name. @param text part of a name in any case; blank for all */
    Page<Supplier> list(String text, Optional<String> cursor, int limit);

    /** Those to whom new orders may go, by name. */
    List<Supplier> active();

    /** What they are called; unknown ones are left out. */
    Map<SupplierId, String> names(Collection<SupplierId> ids);
}
