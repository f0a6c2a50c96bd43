package id.laris.application.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.shared.InvalidFields;
import id.laris.application.shared.TestShop;
import id.laris.application.shipping.FewRegions;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.shipping.ServiceCode;
import org.junit.jupiter.api.Test;

class CheckoutFormTest {
    private final FewRegions regions = new FewRegions();

    @Test
    void a_complete_form_is_understood() {
        var checked = TestShop.form(PaymentMethod.QRIS).check(regions, false);

        assertThat(checked.contact().orElseThrow().phone().value()).isEqualTo("+6281200001111");
        assertThat(checked.address().orElseThrow().recipient()).isEqualTo("Sari Dewi");
        assertThat(checked.address().orElseThrow().village().regency()).isEqualTo("Kota Bandung");
    }

    @Test
    void an_empty_form_names_every_field_at_once() {
        var empty = new CheckoutForm(null, null, null, null, null, null, null, null, null, null, null);

        assertThatThrownBy(() -> empty.check(regions, false))
                .isInstanceOfSatisfying(InvalidFields.class, wrong -> assertThat(wrong.fields())
                        .containsOnlyKeys(
                                "name",
                                "email",
                                "phone",
                                "street",
                                "village",
                                "postalCode",
                                "shippingOption",
                                "paymentMethod"));
    }

    @Test
    void absurd_values_are_refused_by_name() {
        var long_ = "x".repeat(1_000_000);
        var absurd =
                new CheckoutForm(long_, long_, long_, long_, long_, long_, "32.73", "1234", "reg !", "BITCOIN", long_);

        assertThatThrownBy(() -> absurd.check(regions, false))
                .isInstanceOfSatisfying(InvalidFields.class, wrong -> assertThat(wrong.fields())
                        .containsOnlyKeys(
                                "name",
                                "email",
                                "phone",
                                "recipient",
                                "recipientPhone",
                                "street",
                                "village",
                                "postalCode",
                                "shippingOption",
                                "paymentMethod",
                                "note"));
    }

    @Test
    void the_counter_needs_neither_buyer_nor_address() {
        var walkIn = new CheckoutForm("", "", "", "", "", "", "", "", "", "CASH", "");

        var checked = walkIn.check(regions, true);

        assertThat(checked.contact()).isEmpty();
        assertThat(checked.address()).isEmpty();
        assertThat(checked.service()).isEqualTo(ServiceCode.PICK_UP);
    }

    @Test
    void the_counter_still_checks_a_buyer_who_gives_a_name() {
        var halfNamed = new CheckoutForm("Sari", "", "", "", "", "", "", "", "", "CASH", "");

        assertThatThrownBy(() -> halfNamed.check(regions, true))
                .isInstanceOfSatisfying(
                        InvalidFields.class, wrong -> assertThat(wrong.fields()).containsOnlyKeys("email", "phone"));
    }
}
