package id.laris.application.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.shared.Goods;
import id.laris.application.shared.TestShop;
import id.laris.domain.identity.Actor;
import id.laris.domain.identity.Role;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.WarehouseCode;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LiveLevelsTest {
    private final TestShop shop = new TestShop();
    private final AtomicInteger readings = new AtomicInteger();
    private final LiveLevels live = new LiveLevels(counted(shop.stock), shop.warehouses, skus -> List.of(), shop.clock);
    private final ShowLiveLevels showLiveLevels = new ShowLiveLevels(live, shop.actor);

    private StockBook counted(StockBook book) {
        return (StockBook) Proxy.newProxyInstance(
                StockBook.class.getClassLoader(), new Class<?>[] {StockBook.class}, (proxy, method, given) -> {
                    if (method.getName().equals("levels")) readings.incrementAndGet();
                    return method.invoke(book, given);
                });
    }

    @BeforeEach
    void stock() {
        shop.receive(Goods.TOPI, Goods.BANDUNG, 10).receive(Goods.TOPI, Goods.JAKARTA, 3);
    }

    private ShowLiveLevels.LiveSku seenBy(WarehouseCode... bound) {
        shop.actor.become(Actor.staff(new AccountId(UUID.randomUUID()), Role.WAREHOUSE.permissions(), Set.of(bound)));
        return showLiveLevels.show(List.of(Goods.TOPI)).get(0);
    }

    private static List<WarehouseCode> places(ShowLiveLevels.LiveSku seen) {
        return seen.levels().stream().map(one -> one.level().warehouse()).toList();
    }

    @Test
    void hundreds_of_staff_who_look_at_the_same_thing_are_one_reading() {
        for (int i = 0; i < 500; i++) seenBy();

        assertThat(readings).hasValue(1);
    }

    @Test
    void who_is_bound_sees_theirs_alone_whoever_asked_before() {
        int all = seenBy().free();
        var bandung = seenBy(Goods.BANDUNG);
        var jakarta = seenBy(Goods.JAKARTA);

        assertThat(places(bandung)).containsExactly(Goods.BANDUNG);
        assertThat(places(jakarta)).containsExactly(Goods.JAKARTA);
        assertThat(bandung.free() + jakarta.free()).isEqualTo(all);
        assertThat(seenBy().levels()).hasSize(2);
        assertThat(readings).hasValue(1);
    }

    @Test
    void what_came_shows_after_five_seconds() {
        int before = seenBy().free();

        shop.receive(Goods.TOPI, Goods.BANDUNG, 4);
        live.ring();
        assertThat(seenBy().free()).isEqualTo(before);
        shop.clock.forward(Duration.ofSeconds(5));

        assertThat(seenBy().free()).isEqualTo(before + 4);
    }

    @Test
    void nobody_asks_for_more_than_stands_on_a_page() {
        var many = IntStream.rangeClosed(0, ShowLiveLevels.MOST)
                .mapToObj(i -> new Sku("BANYAK-" + i))
                .toList();

        assertThatThrownBy(() -> showLiveLevels.show(many)).isInstanceOf(Invalid.class);
        assertThat(readings).hasValue(0);
    }
}
