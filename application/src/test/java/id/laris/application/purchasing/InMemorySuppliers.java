package id.laris.application.purchasing;

import id.laris.application.shared.Page;
import id.laris.application.shared.Table;
import id.laris.application.shared.Undo;
import id.laris.domain.purchasing.Supplier;
import id.laris.domain.purchasing.SupplierId;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.StaleVersion;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

@Alternative
@Singleton
public class InMemorySuppliers implements Suppliers {
    private static final Comparator<Supplier> BY_NAME = Comparator.comparing(
                    (Supplier supplier) -> supplier.name().toLowerCase(Locale.ROOT))
            .thenComparing(supplier -> supplier.id().toString());

    private final Table<SupplierId, Supplier> suppliers;

    @Inject
    public InMemorySuppliers(Undo undo) {
        suppliers = new Table<>(undo);
    }

    @Override
    public void add(Supplier supplier) {
        suppliers.put(supplier.id(), supplier);
    }

    @Override
    public synchronized void save(Supplier supplier) {
        if (get(supplier.id()).version() != supplier.version()) throw new StaleVersion("supplier", supplier.id());
        add(new Supplier(
                supplier.id(),
                supplier.name(),
                supplier.contact(),
                supplier.language(),
                supplier.leadDays(),
                supplier.minimumOrder(),
                supplier.orderCost(),
                supplier.active(),
                supplier.version() + 1));
    }

    @Override
    public Supplier get(SupplierId id) {
        return suppliers.find(id).orElseThrow(() -> new Missing("supplier", id));
    }

    @Override
    public Page<Supplier> list(String text, Optional<String> cursor, int limit) {
        var all = suppliers
                .all()
                .filter(supplier -> supplier.name().toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT)))
                .sorted(BY_NAME)
                .toList();
        int from = cursor.map(last -> 1
                        + all.stream()
                                .map(supplier -> supplier.id().toString())
                                .toList()
                                .indexOf(uuid(last)))
                .orElse(0);
        var rest = all.subList(from, all.size());
        return rest.size() <= limit
                ? new Page<>(rest, Optional.empty())
                : new Page<>(
                        rest.subList(0, limit),
                        Optional.of(rest.get(limit - 1).id().toString()));
    }

    static String uuid(String cursor) {
        try {
            return java.util.UUID.fromString(cursor).toString();
        } catch (IllegalArgumentException malformed) {
            throw new Invalid("cursor", cursor, "the cursor of an earlier page");
        }
    }

    @Override
    public List<Supplier> active() {
        return suppliers.all().filter(Supplier::active).sorted(BY_NAME).toList();
    }

    @Override
    public Map<SupplierId, String> names(Collection<SupplierId> ids) {
        return suppliers
                .all()
                .filter(supplier -> ids.contains(supplier.id()))
                .collect(Collectors.toMap(Supplier::id, Supplier::name));
    }
}
