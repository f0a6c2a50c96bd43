package id.laris.bootstrap.demo;

import id.laris.application.purchasing.AddSupplier;
import id.laris.application.purchasing.ConfirmPurchase;
import id.laris.application.purchasing.DraftPurchase;
import id.laris.application.purchasing.PurchaseForm;
import id.laris.application.purchasing.PutPrices;
import id.laris.application.purchasing.ReceiveGoods;
import id.laris.application.purchasing.SendPurchase;
import id.laris.application.purchasing.SupplierForm;
import id.laris.application.shared.ShopSettings;
import id.laris.application.stock.Bins;
import id.laris.application.stock.EnterCounts;
import id.laris.application.stock.SendTransfer;
import id.laris.application.stock.SetCriticalPoints;
import id.laris.application.stock.StartStockTake;
import id.laris.domain.catalogue.Product;
import id.laris.domain.catalogue.Variant;
import id.laris.domain.purchasing.PurchaseNumber;
import id.laris.domain.purchasing.SupplierId;
import id.laris.domain.purchasing.SupplierPrice;
import id.laris.domain.shared.Language;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.BinCode;
import id.laris.domain.stock.CriticalPoint;
import id.laris.domain.stock.HomeBin;
import id.laris.domain.stock.StockTakeNumber;
import id.laris.domain.stock.WarehouseCode;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the demo's warehouses are in the middle of: shelves, suppliers, orders on their way, a transfer, a count, goods that run short. */
@Singleton
class DemoFloor {
    private static final WarehouseCode BANDUNG = new WarehouseCode("BDG");
    private static final WarehouseCode JAKARTA = new WarehouseCode("JKT");
    private static final WarehouseCode SURABAYA = new WarehouseCode("SBY");
    private static final int SHELVES = 8;
    private static final int BINS_OF_A_SHELF = 12;
    private static final int PACK = 6;

    private static final List<SupplierForm> SUPPLIERS = List.of(
            new SupplierForm("Konveksi Saudara Jaya", "Asep Hidayat", "", "", Language.ID, 14, 500_000, 0, true),
            new SupplierForm("Rajut Tiga Putri", "Wulan Kartika", "", "", Language.ID, 21, 1_000_000, 0, true),
            new SupplierForm("Pearl River Garments", "Mei Tan", "", "", Language.EN, 45, 2_000_000, 0, true));

    private final Bins bins;
    private final SetCriticalPoints setCriticalPoints;
    private final AddSupplier addSupplier;
    private final PutPrices putPrices;
    private final DraftPurchase draftPurchase;
    private final SendPurchase sendPurchase;
    private final ConfirmPurchase confirmPurchase;
    private final ReceiveGoods receiveGoods;
    private final SendTransfer sendTransfer;
    private final StartStockTake startStockTake;
    private final EnterCounts enterCounts;
    private final ShopSettings settings;
    private final Clock clock;

    DemoFloor(
            Bins bins,
            SetCriticalPoints setCriticalPoints,
            AddSupplier addSupplier,
            PutPrices putPrices,
            DraftPurchase draftPurchase,
            SendPurchase sendPurchase,
            ConfirmPurchase confirmPurchase,
            ReceiveGoods receiveGoods,
            SendTransfer sendTransfer,
            StartStockTake startStockTake,
            EnterCounts enterCounts,
            ShopSettings settings,
            Clock clock) {
        this.bins = bins;
        this.setCriticalPoints = setCriticalPoints;
        this.addSupplier = addSupplier;
        this.putPrices = putPrices;
        this.draftPurchase = draftPurchase;
        this.sendPurchase = sendPurchase;
        this.confirmPurchase = confirmPurchase;
        this.receiveGoods = receiveGoods;
        this.sendTransfer = sendTransfer;
        this.startStockTake = startStockTake;
        this.enterCounts = enterCounts;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional(rollbackOn = Exception.class)
    void fill(List<Product> goods) {
        var stock = DemoPlaces.stock();
        var today = LocalDate.ofInstant(clock.instant(), settings.zone());
        shelve(new ArrayList<>(stock.keySet()));
        watch(stock);
        buy(goods, stock, today);
        var most = stock.entrySet().stream()
                .filter(entry -> entry.getValue().get(JAKARTA) >= 10)
                .map(Map.Entry::getKey)
                .limit(3)
                .toList();
        var pieces = new LinkedHashMap<Sku, Quantity>();
        most.forEach(sku -> pieces.put(sku, Quantity.of(3)));
        sendTransfer.send(new SendTransfer.Command(JAKARTA, SURABAYA, pieces, "Isi ulang rak depan"));
        count(stock);
    }

    /** Neighbours in the list are neighbours on the shelf. */
    private void shelve(List<Sku> skus) {
        var walk = IntStream.range(0, SHELVES)
                .boxed()
                .flatMap(shelf -> IntStream.rangeClosed(1, BINS_OF_A_SHELF)
                        .mapToObj(bin -> new BinCode("%c-%02d".formatted('A' + shelf, bin))))
                .toList();
        for (var warehouse : List.of(BANDUNG, JAKARTA)) bins.arrange(warehouse, walk);
        var homes = new ArrayList<HomeBin>();
        for (int i = 0; i < skus.size(); i++)
            for (var warehouse : List.of(BANDUNG, JAKARTA))
                homes.add(new HomeBin(skus.get(i), warehouse, walk.get(i * walk.size() / skus.size())));
        bins.settle(homes);
    }

    /** Every tenth SKU of the main warehouse is watched; the scarcest of them are short. */
    private void watch(Map<Sku, Map<WarehouseCode, Integer>> stock) {
        var points = new ArrayList<CriticalPoint>();
        int place = 0;
        for (var sku : stock.keySet())
            if (place++ % 10 == 0) points.add(new CriticalPoint(sku, BANDUNG, Quantity.of(2), Quantity.of(24), 14));
        setCriticalPoints.set(points);
    }

    private void buy(List<Product> goods, Map<Sku, Map<WarehouseCode, Integer>> stock, LocalDate today) {
        var costs = DemoCosts.averages(goods);
        var scarce = goods.stream()
                .flatMap(product -> product.variants().stream())
                .filter(variant -> stock.containsKey(variant.sku())
                        && stock.get(variant.sku()).get(BANDUNG) <= 2)
                .limit(SUPPLIERS.size() * 4L)
                .toList();
        for (int i = 0; i < SUPPLIERS.size(); i++) {
            var theirs = scarce.subList(i * 4, i * 4 + 4);
            var supplier = addSupplier.add(SUPPLIERS.get(i));
            putPrices.put(new PutPrices.Command(
                    supplier,
                    theirs.stream()
                            .map(v -> price(supplier, v, costs.get(v.sku()).rounded(), today))
                            .toList()));
            var number = draft(supplier, theirs);
            if (i == 0) continue;
            sendPurchase.send(number);
            if (i == 1) arrives(number, theirs.get(0).sku());
            else confirmPurchase.confirm(new ConfirmPurchase.Command(number, Optional.of(today.plusDays(45))));
        }
    }

    private static SupplierPrice price(SupplierId supplier, Variant variant, Money cost, LocalDate today) {
        return new SupplierPrice(supplier, variant.sku(), "", PACK, cost, Quantity.of(PACK), today.minusDays(90));
    }

    private PurchaseNumber draft(SupplierId supplier, List<Variant> variants) {
        var lines = variants.stream()
                .map(variant -> new PurchaseForm.Line(variant.sku(), 4 * PACK, Optional.empty(), Optional.empty()))
                .toList();
        return draftPurchase
                .draft(new DraftPurchase.Command(supplier, new PurchaseForm(BANDUNG, lines, 75_000, 0, "")))
                .number();
    }

    private void arrives(PurchaseNumber number, Sku sku) {
        receiveGoods.receive(new ReceiveGoods.Command(
                Optional.of(number),
                Optional.empty(),
                "SJ-0117",
                List.of(new ReceiveGoods.Line(sku, 2 * PACK, 1, Optional.empty())),
                0,
                false));
    }

    /** Half of it is counted; what was counted is what the book says. */
    private void count(Map<Sku, Map<WarehouseCode, Integer>> stock) {
        var counted = stock.entrySet().stream()
                .filter(entry -> entry.getValue().get(SURABAYA) >= 5)
                .limit(6)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().get(SURABAYA), (a, b) -> a, LinkedHashMap::new));
        StockTakeNumber number = startStockTake
                .start(new StartStockTake.Command(SURABAYA, "Rak depan", null, List.copyOf(counted.keySet())))
                .number();
        var first = new LinkedHashMap<Sku, Quantity>();
        counted.entrySet().stream().limit(3).forEach(entry -> first.put(entry.getKey(), Quantity.of(entry.getValue())));
        enterCounts.enter(number, 1, first);
    }
}
