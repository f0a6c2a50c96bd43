package id.laris.application.reporting;

import id.laris.application.returns.InMemoryReturns;
import id.laris.application.shared.ShopSettings;
import id.laris.domain.reporting.ReturnFigures;
import id.laris.domain.reporting.ReturnOutcome;
import id.laris.domain.returns.ReturnRequest;
import id.laris.domain.shared.CurrencyUnit;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Quantity;
import id.laris.domain.stock.WarehouseCode;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@Alternative
@Singleton
public class InMemoryReturnSheet implements ReturnSheet {
    private final InMemoryReturns returns;
    private final ShopSettings shop;

    @Inject
    public InMemoryReturnSheet(InMemoryReturns returns, ShopSettings shop) {
        this.returns = returns;
        this.shop = shop;
    }

    private LocalDate day(ReturnRequest request) {
        return LocalDate.ofInstant(request.requestedAt(), shop.zone());
    }

    private Stream<ReturnRequest> asked(Period period, Optional<WarehouseCode> warehouse) {
        return returns.all()
                .filter(it -> period.contains(day(it)))
                .filter(it -> warehouse.isEmpty() || it.warehouse().equals(warehouse));
    }

    @Override
    public List<Pieces> pieces(Period period, Optional<WarehouseCode> warehouse) {
        return asked(period, warehouse)
                .flatMap(request -> request.lines().stream()
                        .map(line -> new Pieces(
                                YearMonth.from(day(request)),
                                line.sku().value(),
                                request.warehouse(),
                                line.reason(),
                                figures(request, line))))
                .toList();
    }

    private static ReturnFigures figures(ReturnRequest request, ReturnRequest.Line line) {
        return ReturnFigures.of(
                line.reason(),
                ReturnOutcome.of(request),
                line.quantity().value(),
                line.found()
                        .map(ReturnRequest.Found::sellable)
                        .map(Quantity::value)
                        .orElse(0),
                line.found()
                        .map(ReturnRequest.Found::damaged)
                        .map(Quantity::value)
                        .orElse(0),
                line.found()
                        .map(ReturnRequest.Found::missing)
                        .map(Quantity::value)
                        .orElse(0));
    }

    @Override
    public List<Ended> ended(Period period, Optional<WarehouseCode> warehouse) {
        return asked(period, warehouse)
                .collect(Collectors.groupingBy(it -> List.of(YearMonth.from(day(it)), ReturnOutcome.of(it))))
                .values()
                .stream()
                .map(some -> new Ended(
                        YearMonth.from(day(some.get(0))),
                        ReturnOutcome.of(some.get(0)),
                        some.size(),
                        Money.sum(
                                some.stream()
                                        .flatMap(it -> it.payout().stream())
                                        .map(ReturnRequest.Payout::worth)
                                        .toList(),
                                CurrencyUnit.IDR)))
                .toList();
    }

    @Override
    public List<Line> lines(Period period, Optional<WarehouseCode> warehouse, Collection<String> skus, int most) {
        return asked(period, warehouse)
                .sorted(Comparator.comparing(ReturnRequest::requestedAt)
                        .thenComparing(it -> it.number().value())
                        .reversed())
                .flatMap(request -> request.lines().stream()
                        .filter(line ->
                                skus.isEmpty() || skus.contains(line.sku().value()))
                        .map(line -> new Line(
                                request.number(),
                                request.orderNumber().value(),
                                request.requestedAt(),
                                line.sku().value(),
                                line.quantity().value(),
                                line.reason(),
                                ReturnOutcome.of(request))))
                .limit(most)
                .toList();
    }
}
