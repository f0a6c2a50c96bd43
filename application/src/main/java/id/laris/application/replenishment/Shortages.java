package id.laris.application.replenishment;

import id.laris.application.replenishment.SupplyDesk.House;
import id.laris.domain.purchasing.SupplierPrice;
import id.laris.domain.replenishment.BuyingAhead;
import id.laris.domain.replenishment.PriceSteps;
import id.laris.domain.replenishment.Purse;
import id.laris.domain.shared.Money;
import id.laris.domain.stock.WarehouseCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Cuts proposals to what there is room and money for. */
final class Shortages {
    /** @param at place in the list @param moved whether it comes from another warehouse */
    private record Part(int at, boolean moved) {}

    private Shortages() {}

    /** With what lies in a warehouse and is to come, no more than it can hold. */
    static List<ReorderProposal> ofRoom(List<ReorderProposal> wanted, House house, Advisor advisor) {
        if (house.room().isEmpty()) return wanted;
        var left = new HashMap<>(house.room());
        var kept = new HashMap<Part, Integer>();
        for (var code : house.room().keySet()) {
            var given = Purse.store(wishes(wanted, Optional.of(code)), left.get(code));
            left.merge(code, -pieces(given), Long::sum);
            kept.putAll(given);
        }
        if (left.keySet().containsAll(house.open()))
            kept.putAll(Purse.store(wishes(wanted, Optional.empty()), all(left)));
        var stored = new ArrayList<ReorderProposal>();
        for (int i = 0; i < wanted.size(); i++) {
            var it = wanted.get(i);
            stored.add(advisor.storing(
                    it,
                    kept.getOrDefault(new Part(i, true), it.moved()),
                    kept.getOrDefault(new Part(i, false), it.wanted())));
        }
        return stored;
    }

    /** What goes into that warehouse; into all of them together when empty. */
    private static List<Purse.Wish<Part>> wishes(List<ReorderProposal> wanted, Optional<WarehouseCode> code) {
        var wishes = new ArrayList<Purse.Wish<Part>>();
        for (int i = 0; i < wanted.size(); i++) {
            var it = wanted.get(i);
            if (it.pooled() ? code.isPresent() : !code.equals(Optional.of(it.warehouse()))) continue;
            int moved = it.moved();
            var each = it.benefit() / Math.max(1, moved + it.needed());
            if (moved > 0) wishes.add(new Purse.Wish<>(new Part(i, true), moved, 1, 1, Money.rupiah(1), each * moved));
            if (it.wanted() > 0) wishes.add(wish(new Part(i, false), it, each * it.needed()));
        }
        return wishes;
    }

    private static <K> Purse.Wish<K> wish(K what, ReorderProposal it, double benefit) {
        int needed = Math.min(it.needed(), it.fits());
        return new Purse.Wish<>(
                what,
                needed,
                it.source().map(source -> source.price().packSize()).orElse(1),
                it.source().map(source -> source.price().minimum().value()).orElse(1),
                it.source().map(source -> steps(source.price())).orElse(PriceSteps.of(Money.rupiah(0))),
                benefit,
                new BuyingAhead(it.fits(), it.fits() > needed ? it.saved() : 0));
    }

    private static long pieces(Map<Part, Integer> given) {
        return given.values().stream().mapToLong(Integer::longValue).sum();
    }

    private static long all(Map<WarehouseCode, Long> left) {
        return left.values().stream().mapToLong(each -> Math.max(0, each)).sum();
    }

    /** What nobody knows a price of cannot be bought with it, and stays as it is. */
    static List<ReorderProposal> ofMoney(List<ReorderProposal> wanted, Money money) {
        var wishes = new ArrayList<Purse.Wish<Integer>>();
        for (int i = 0; i < wanted.size(); i++)
            if (wanted.get(i).source().isPresent())
                wishes.add(wish(i, wanted.get(i), wanted.get(i).benefit()));
        var bought = Purse.spend(wishes, money);
        var paid = new ArrayList<ReorderProposal>();
        for (int i = 0; i < wanted.size(); i++)
            paid.add(wanted.get(i).buying(bought.getOrDefault(i, wanted.get(i).buy())));
        return paid;
    }

    /** What each piece costs when so many are bought. */
    static PriceSteps steps(SupplierPrice price) {
        return new PriceSteps(
                price.unitCost(),
                price.breaks().stream()
                        .map(it -> new PriceSteps.Step(it.from().value(), it.unitCost()))
                        .toList());
    }
}
