package id.laris.application.purchasing;

import id.laris.application.catalogue.Products;
import id.laris.domain.catalogue.Variant;
import id.laris.domain.purchasing.PurchaseLine;
import id.laris.domain.purchasing.PurchaseOrder;
import id.laris.domain.shared.Sku;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Shows purchase orders as deliveries to those who receive them. */
@Singleton
public final class Deliveries {
    private final Suppliers suppliers;
    private final Products products;
    private final PurchaseDesk desk;

    public Deliveries(Suppliers suppliers, Products products, PurchaseDesk desk) {
        this.suppliers = suppliers;
        this.products = products;
        this.desk = desk;
    }

    List<Delivery> of(List<PurchaseOrder> orders) {
        var skus = orders.stream()
                .flatMap(order -> order.lines().stream())
                .map(PurchaseLine::sku)
                .distinct()
                .toList();
        var titles = desk.titles(skus);
        var barcodes = barcodes(skus);
        var names = suppliers.names(
                orders.stream().map(PurchaseOrder::supplier).distinct().toList());
        return orders.stream()
                .map(order -> new Delivery(
                        order.number(),
                        names.getOrDefault(order.supplier(), ""),
                        order.warehouse(),
                        order.lines().stream()
                                .map(line -> line(line, titles, barcodes))
                                .toList()))
                .toList();
    }

    private static Delivery.Line line(PurchaseLine line, Map<Sku, String> titles, Map<Sku, String> barcodes) {
        var names = new HashSet<String>();
        names.add(line.sku().value());
        if (!line.supplierSku().isEmpty()) names.add(line.supplierSku());
        if (barcodes.containsKey(line.sku())) names.add(barcodes.get(line.sku()));
        return new Delivery.Line(
                line.sku(),
                titles.getOrDefault(line.sku(), ""),
                names,
                line.expected(),
                line.ordered().value(),
                line.received().value(),
                line.open().value());
    }

    private Map<Sku, String> barcodes(List<Sku> skus) {
        var barcodes = new HashMap<Sku, String>();
        products.findAll(products.owners(skus).values().stream().distinct().toList()).stream()
                .flatMap(product -> product.variants().stream())
                .filter(variant -> variant.barcode().isPresent())
                .forEach((Variant variant) ->
                        barcodes.put(variant.sku(), variant.barcode().get()));
        return barcodes;
    }
}
