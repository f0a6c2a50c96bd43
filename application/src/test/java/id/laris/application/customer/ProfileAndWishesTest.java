package id.laris.application.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.shared.Goods;
import id.laris.application.shared.InvalidFields;
import id.laris.domain.customer.GarmentKind;
import id.laris.domain.identity.Actor;
import id.laris.domain.shared.Language;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Quantity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProfileAndWishesTest {
    private final CustomerRoom room = new CustomerRoom();

    private static SaveProfile.Form sizes(Map<GarmentKind, String> sizes) {
        return new SaveProfile.Form("", "", Language.ID, sizes, Set.of(), "", 0);
    }

    private Optional<String> mySizeOfKaos() {
        var kaos = Goods.kaos();
        return room.findMySize.find(
                kaos,
                room.shop.categories.all().stream()
                        .filter(c -> c.slug().value().equals("kaos"))
                        .toList());
    }

    @Test
    void the_size_of_tops_is_found_as_the_product_says_it() {
        room.saveProfile.save(sizes(Map.of(GarmentKind.TOP, "l", GarmentKind.BOTTOM, "M")));

        assertThat(mySizeOfKaos()).contains("L");
    }

    @Test
    void nobody_learns_the_size_of_another() {
        room.saveProfile.save(sizes(Map.of(GarmentKind.TOP, "M")));

        room.as(CustomerRoom.BUDI);
        assertThat(mySizeOfKaos()).isEmpty();
        room.shop.actor.become(Actor.VISITOR);
        assertThat(mySizeOfKaos()).isEmpty();
    }

    @Test
    void a_size_the_product_does_not_come_in_is_none() {
        room.saveProfile.save(sizes(Map.of(GarmentKind.TOP, "XXXL")));

        assertThat(mySizeOfKaos()).isEmpty();
    }

    @Test
    void wrong_fields_of_a_profile_are_named_together() {
        var wrong = new SaveProfile.Form(
                "12", "2999-01-01", Language.ID, Map.of(GarmentKind.TOP, "x".repeat(21)), Set.of(), "n".repeat(501), 0);

        assertThatThrownBy(() -> room.saveProfile.save(wrong))
                .isInstanceOfSatisfying(InvalidFields.class, refused -> assertThat(
                                refused.fields().keySet())
                        .containsExactlyInAnyOrder("phone", "birthDate", "sizeTop", "note"));
    }

    @Test
    void wishes_show_todays_price_and_what_is_free() {
        room.shop.receive(Goods.KAOS_M, Goods.BANDUNG, 3);
        room.shop.receive(Goods.KAOS_L, Goods.BANDUNG, 4);

        room.putOnWishlist.put(Goods.kaos().slug(), Optional.of(Goods.KAOS_M));
        room.shop.clock.forward(java.time.Duration.ofSeconds(1));
        room.putOnWishlist.put(Goods.topi().slug(), Optional.of(Goods.KAOS_M));

        assertThat(room.showWishlist.show())
                .extracting(w -> w.product().slug(), w -> w.variant().isPresent(), ShowWishlist.Wished::free)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Goods.topi().slug(), false, Quantity.ZERO),
                        org.assertj.core.groups.Tuple.tuple(Goods.kaos().slug(), true, Quantity.of(3)));
    }

    @Test
    void only_what_is_sold_can_be_wished_for() {
        assertThatThrownBy(() -> room.putOnWishlist.put(Goods.hidden().slug(), Optional.empty()))
                .isInstanceOf(Missing.class);
    }

    @Test
    void wishes_are_ones_own() {
        room.putOnWishlist.put(Goods.kaos().slug(), Optional.empty());

        room.as(CustomerRoom.BUDI);
        room.takeFromWishlist.take(Goods.kaos().slug());
        assertThat(room.showWishlist.show()).isEqualTo(List.of());

        room.as(CustomerRoom.SARI);
        assertThat(room.showWishlist.show()).hasSize(1);
    }
}
