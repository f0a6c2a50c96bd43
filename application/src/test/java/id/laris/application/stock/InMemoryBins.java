package id.laris.application.stock;

import id.laris.application.shared.Table;
import id.laris.application.shared.Undo;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.BinCode;
import id.laris.domain.stock.BinInUse;
import id.laris.domain.stock.HomeBin;
import id.laris.domain.stock.WarehouseCode;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

@Alternative
@Singleton
public class InMemoryBins implements Bins {
    private final Table<WarehouseCode, List<BinCode>> walks;
    private final Table<String, HomeBin> homes;

    @Inject
    public InMemoryBins(Undo undo) {
        walks = new Table<>(undo);
        homes = new Table<>(undo);
    }

    @Override
    public List<Bin> in(WarehouseCode warehouse) {
        return walk(warehouse).stream()
                .map(bin -> new Bin(bin, (int) homes.all()
                        .filter(h -> h.warehouse().equals(warehouse) && h.bin().equals(bin))
                        .count()))
                .toList();
    }

    @Override
    public synchronized void arrange(WarehouseCode warehouse, List<BinCode> walk) {
        var kept = new HashSet<>(walk);
        var used = homesIn(warehouse).stream()
                .map(HomeBin::bin)
                .filter(bin -> !kept.contains(bin))
                .distinct()
                .toList();
        if (!used.isEmpty()) throw new BinInUse(used);
        walks.put(warehouse, List.copyOf(walk));
    }

    @Override
    public List<HomeBin> homes(Collection<Sku> skus) {
        var wanted = new HashSet<>(skus);
        return sorted(homes.where(home -> wanted.contains(home.sku())));
    }

    @Override
    public List<HomeBin> homesIn(WarehouseCode warehouse) {
        return sorted(homes.where(home -> home.warehouse().equals(warehouse)));
    }

    @Override
    public synchronized void settle(Collection<HomeBin> settled) {
        for (var home : settled) if (!walk(home.warehouse()).contains(home.bin())) throw new Missing("bin", home.bin());
        settled.forEach(home -> homes.put(key(home.sku(), home.warehouse()), home));
    }

    @Override
    public void leave(Sku sku, WarehouseCode warehouse) {
        homes.remove(key(sku, warehouse));
    }

    private List<BinCode> walk(WarehouseCode warehouse) {
        return walks.find(warehouse).orElse(List.of());
    }

    private List<HomeBin> sorted(List<HomeBin> some) {
        return some.stream()
                .sorted(Comparator.comparing(HomeBin::warehouse)
                        .thenComparing(home -> walk(home.warehouse()).indexOf(home.bin()))
                        .thenComparing(HomeBin::sku))
                .toList();
    }

    private static String key(Sku sku, WarehouseCode warehouse) {
        return warehouse + "/" + sku;
    }
}
