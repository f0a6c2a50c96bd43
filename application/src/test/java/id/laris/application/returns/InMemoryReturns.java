package id.laris.application.returns;

import id.laris.application.shared.Page;
import id.laris.application.shared.Table;
import id.laris.application.shared.Undo;
import id.laris.application.stock.Photo;
import id.laris.domain.returns.ReturnNumber;
import id.laris.domain.returns.ReturnRequest;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.OrderId;
import id.laris.domain.shared.StaleVersion;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

@Alternative
@Singleton
public class InMemoryReturns implements Returns {
    private final Table<ReturnNumber, ReturnRequest> requests;
    private final Table<ReturnNumber, List<Photo>> photos;
    private final Table<ReturnNumber, List<Remark>> remarks;
    private final Table<Integer, Long> numbers;

    @Inject
    public InMemoryReturns(Undo undo) {
        requests = new Table<>(undo);
        photos = new Table<>(undo);
        remarks = new Table<>(undo);
        numbers = new Table<>(undo);
    }

    /** For reports. */
    public Stream<ReturnRequest> all() {
        return requests.all();
    }

    @Override
    public synchronized ReturnNumber nextNumber(int year) {
        long next = numbers.find(year).orElse(0L) + 1;
        numbers.put(year, next);
        return ReturnNumber.of(year, next);
    }

    @Override
    public void add(ReturnRequest request, List<Photo> pictures) {
        if (!requests.add(request.number(), request)) throw new IllegalStateException("taken: " + request.number());
        photos.put(request.number(), List.copyOf(pictures));
    }

    @Override
    public synchronized void save(ReturnRequest request) {
        if (get(request.number()).version() != request.version()) throw new StaleVersion("return", request.number());
        requests.put(
                request.number(),
                new ReturnRequest(
                        request.number(),
                        request.order(),
                        request.orderNumber(),
                        request.origin(),
                        request.wish(),
                        request.lines(),
                        request.policy(),
                        request.photos(),
                        request.state(),
                        request.courier(),
                        request.tracking(),
                        request.warehouse(),
                        request.replacement(),
                        request.payout(),
                        request.requestedAt(),
                        request.changedAt(),
                        request.version() + 1));
    }

    @Override
    public ReturnRequest get(ReturnNumber number) {
        return requests.find(number).orElseThrow(() -> new Missing("return", number));
    }

    @Override
    public List<ReturnRequest> lockOf(OrderId order) {
        return of(order);
    }

    @Override
    public List<ReturnRequest> of(OrderId order) {
        return requests.all()
                .filter(r -> r.order().equals(order))
                .sorted(Comparator.comparing(ReturnRequest::requestedAt)
                        .thenComparing(r -> r.number().value()))
                .toList();
    }

    @Override
    public Optional<ReturnRequest> findReplacedBy(OrderId replacement) {
        return requests.all()
                .filter(r -> r.replacement()
                        .filter(by -> by.order().equals(replacement))
                        .isPresent())
                .findFirst();
    }

    @Override
    public Optional<Photo> photo(ReturnNumber number, int place) {
        return photos.find(number)
                .filter(all -> place >= 1 && place <= all.size())
                .map(all -> all.get(place - 1));
    }

    @Override
    public Page<ReturnRequest> list(ReturnQuery query) {
        var text = query.text().toUpperCase(Locale.ROOT);
        var found = requests.all()
                .filter(r -> query.state().filter(s -> s != r.state()).isEmpty())
                .filter(r -> !query.openOnly() || r.state().isOpen())
                .filter(r -> r.number().value().contains(text)
                        || r.orderNumber().value().contains(text))
                .sorted(Comparator.comparing((ReturnRequest r) -> r.number().value())
                        .reversed())
                .filter(r -> query.cursor()
                        .map(ReturnNumber::new)
                        .filter(last -> r.number().value().compareTo(last.value()) >= 0)
                        .isEmpty())
                .toList();
        var shown = found.subList(0, Math.min(found.size(), query.limit()));
        return new Page<>(
                shown,
                found.size() > shown.size()
                        ? Optional.of(shown.get(shown.size() - 1).number().value())
                        : Optional.empty());
    }

    @Override
    public synchronized void write(ReturnNumber number, Remark remark) {
        var all = new ArrayList<>(remarks(number));
        all.add(remark);
        remarks.put(number, List.copyOf(all));
    }

    @Override
    public List<Remark> remarks(ReturnNumber number) {
        return remarks.find(number).orElse(List.of());
    }

    @Override
    public void forgetWords(OrderId order) {
        of(order).forEach(request -> {
            remarks.remove(request.number());
            photos.remove(request.number());
        });
    }
}
