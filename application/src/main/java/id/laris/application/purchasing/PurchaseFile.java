package id.laris.application.purchasing;

import id.laris.application.notification.Messages;
import id.laris.application.shipping.Regions;
import id.laris.application.stock.Warehouses;
import id.laris.domain.customer.RegionCode;
import id.laris.domain.purchasing.PurchaseLine;
import id.laris.domain.purchasing.PurchaseOrder;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Gathers what belongs to a purchase order. Part of the caller's transaction. */
@Singleton
public final class PurchaseFile {
    private final Suppliers suppliers;
    private final Warehouses warehouses;
    private final Regions regions;
    private final GoodsReceipts receipts;
    private final Messages messages;
    private final PurchaseDesk desk;

    public PurchaseFile(
            Suppliers suppliers,
            Warehouses warehouses,
            Regions regions,
            GoodsReceipts receipts,
            Messages messages,
            PurchaseDesk desk) {
        this.suppliers = suppliers;
        this.warehouses = warehouses;
        this.regions = regions;
        this.receipts = receipts;
        this.messages = messages;
        this.desk = desk;
    }

    PurchaseDetails of(PurchaseOrder order) {
        var warehouse = warehouses.all().stream()
                .filter(one -> one.code().equals(order.warehouse()))
                .findFirst()
                .orElseThrow();
        return new PurchaseDetails(
                order,
                suppliers.get(order.supplier()),
                warehouse,
                names(warehouse.place()),
                desk.titles(order.lines().stream().map(PurchaseLine::sku).toList()),
                receipts.of(order.number()),
                messages.of(order.number()).stream()
                        .map(PurchaseMail::of)
                        .sorted(Comparator.comparing(PurchaseMail::at)
                                .thenComparing(PurchaseMail::id)
                                .reversed())
                        .toList());
    }

    private List<String> names(RegionCode place) {
        return Stream.of(place, place.regency(), place.province())
                .distinct()
                .map(regions::find)
                .flatMap(Optional::stream)
                .map(Regions.Region::name)
                .toList();
    }
}
