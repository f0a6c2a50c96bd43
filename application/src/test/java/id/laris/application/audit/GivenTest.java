package id.laris.application.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.domain.audit.AuditEntry.Change;
import id.laris.domain.customer.Contact;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.customer.PhoneNumber;
import id.laris.domain.identity.Password;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Sku;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GivenTest {
    private static final Contact SITI =
            new Contact("Siti Nurhaliza", new EmailAddress("siti@contoh.test"), new PhoneNumber("081234567890"));

    enum Why {
        DAMAGED
    }

    record Command(
            OrderNumber number,
            Contact buyer,
            String note,
            Optional<Sku> sku,
            Money amount,
            int pieces,
            Why why,
            List<Sku> skus,
            Optional<String> nothing) {}

    static final class UseCase {
        public void act(Command command, String password, EmailAddress email, Password typed) {}
    }

    private static Given given() throws NoSuchMethodException {
        return Given.to(
                UseCase.class.getMethod("act", Command.class, String.class, EmailAddress.class, Password.class),
                new Object[] {
                    new Command(
                            OrderNumber.of(7),
                            SITI,
                            "titip di satpam",
                            Optional.of(new Sku("KAOS-M")),
                            Money.rupiah(5_000),
                            3,
                            Why.DAMAGED,
                            List.of(new Sku("A-1"), new Sku("A-2")),
                            Optional.empty()),
                    "rahasia banget",
                    new EmailAddress("owner@contoh.test"),
                    new Password("sangat rahasia")
                });
    }

    @Test
    void ids_numbers_and_choices_are_told_people_are_masked_and_texts_hidden() throws NoSuchMethodException {
        assertThat(given().changes())
                .contains(
                        new Change("number", "", OrderNumber.of(7).value()),
                        new Change("buyer", "", "S••• N•••, s•••@contoh.test, •••890"),
                        new Change("note", "", "•••"),
                        new Change("sku", "", "KAOS-M"),
                        new Change("pieces", "", "3"),
                        new Change("why", "", "DAMAGED"),
                        new Change("skus", "", "A-1, A-2"),
                        new Change("string", "", "•••"),
                        new Change("emailAddress", "", "o•••@contoh.test"),
                        new Change("password", "", "•••"))
                .extracting(Change::field)
                .contains("amount")
                .doesNotContain("nothing");
    }

    @Test
    void nothing_personal_and_no_secret_is_left_readable() throws NoSuchMethodException {
        assertThat(given().changes().toString())
                .doesNotContain("Siti", "siti", "Nurhaliza", "081234", "6281234", "satpam", "rahasia", "owner");
    }

    @Test
    void the_first_thing_named_is_what_it_is_about() throws NoSuchMethodException {
        assertThat(given().subject()).isEqualTo("order " + OrderNumber.of(7).value());
    }
}
