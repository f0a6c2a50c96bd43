package id.laris.application.purchasing;

import id.laris.application.shared.Page;
import id.laris.application.shared.Table;
import id.laris.application.shared.Undo;
import id.laris.domain.purchasing.GoodsReceipt;
import id.laris.domain.purchasing.PurchaseNumber;
import id.laris.domain.purchasing.ReceiptNumber;
import id.laris.domain.shared.Missing;
import id.laris.domain.stock.WarehouseCode;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

@Alternative
@Singleton
public class InMemoryGoodsReceipts implements GoodsReceipts {
    private static final Comparator<GoodsReceipt> OLDEST_FIRST = Comparator.comparing(GoodsReceipt::at)
            .thenComparing(receipt -> receipt.number().value());

    private final Table<ReceiptNumber, GoodsReceipt> receipts;
    private final Table<Integer, Long> numbers;

    @Inject
    public InMemoryGoodsReceipts(Undo undo) {
        receipts = new Table<>(undo);
        numbers = new Table<>(undo);
    }

    @Override
    public synchronized ReceiptNumber nextNumber(int year) {
        long next = numbers.find(year).orElse(0L) + 1;
        numbers.put(year, next);
        return ReceiptNumber.of(year, next);
    }

    @Override
    public void add(GoodsReceipt receipt) {
        receipts.put(receipt.number(), receipt);
    }

    @Override
    public GoodsReceipt get(ReceiptNumber number) {
        return receipts.find(number).orElseThrow(() -> new Missing("receipt", number));
    }

    @Override
    public List<GoodsReceipt> of(PurchaseNumber purchase) {
        return receipts.all()
                .filter(receipt -> receipt.purchase().filter(purchase::equals).isPresent())
                .sorted(OLDEST_FIRST)
                .toList();
    }

    @Override
    public Page<GoodsReceipt> list(Set<WarehouseCode> warehouses, Optional<String> cursor, int limit) {
        var found = receipts.all()
                .filter(receipt -> warehouses.isEmpty() || warehouses.contains(receipt.warehouse()))
                .sorted(OLDEST_FIRST.reversed())
                .toList();
        int from = cursor.map(last -> 1
                        + found.stream()
                                .map(receipt -> receipt.number().value())
                                .toList()
                                .indexOf(last))
                .orElse(0);
        var rest = found.subList(from, found.size());
        return rest.size() <= limit
                ? new Page<>(rest, Optional.empty())
                : new Page<>(
                        rest.subList(0, limit),
                        Optional.of(rest.get(limit - 1).number().value()));
    }
}
