package id.laris.application.stock;

import id.laris.application.shared.Page;
import id.laris.application.shared.Table;
import id.laris.application.shared.Undo;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.StaleVersion;
import id.laris.domain.stock.Transfer;
import id.laris.domain.stock.TransferNumber;
import id.laris.domain.stock.WarehouseCode;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

@Alternative
@Singleton
public class InMemoryTransfers implements Transfers {
    private final Table<TransferNumber, Transfer> transfers;
    private final Table<Integer, Long> numbers;

    @Inject
    public InMemoryTransfers(Undo undo) {
        transfers = new Table<>(undo);
        numbers = new Table<>(undo);
    }

    @Override
    public synchronized TransferNumber nextNumber(int year) {
        long next = numbers.find(year).orElse(0L) + 1;
        numbers.put(year, next);
        return TransferNumber.of(year, next);
    }

    @Override
    public void add(Transfer transfer) {
        transfers.put(transfer.number(), transfer);
    }

    @Override
    public synchronized void save(Transfer transfer) {
        if (get(transfer.number()).version() != transfer.version())
            throw new StaleVersion("transfer", transfer.number());
        transfers.put(
                transfer.number(),
                new Transfer(
                        transfer.number(),
                        transfer.from(),
                        transfer.to(),
                        transfer.lines(),
                        transfer.note(),
                        transfer.state(),
                        transfer.reason(),
                        transfer.sender(),
                        transfer.sentAt(),
                        transfer.endedAt(),
                        transfer.version() + 1));
    }

    @Override
    public Transfer get(TransferNumber number) {
        return transfers.find(number).orElseThrow(() -> new Missing("transfer", number));
    }

    @Override
    public Transfer lock(TransferNumber number) {
        return get(number);
    }

    @Override
    public Page<Transfer> list(boolean openOnly, Set<WarehouseCode> warehouses, Optional<String> cursor, int limit) {
        var all = transfers
                .all()
                .filter(t -> !openOnly || t.state().isOpen())
                .filter(t -> warehouses.isEmpty() || warehouses.contains(t.from()) || warehouses.contains(t.to()))
                .sorted(Comparator.comparing(Transfer::sentAt)
                        .thenComparing(t -> t.number().value())
                        .reversed())
                .toList();
        int from = cursor.map(InMemoryTransfers::place).orElse(0);
        int to = Math.min(all.size(), from + limit);
        return new Page<>(
                all.subList(Math.min(from, to), to),
                to < all.size() ? Optional.of(String.valueOf(to)) : Optional.empty());
    }

    private static int place(String cursor) {
        try {
            return Integer.parseInt(cursor);
        } catch (NumberFormatException malformed) {
            throw new Invalid("cursor", cursor, "the cursor of an earlier page");
        }
    }
}
