package id.laris.domain.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.domain.shared.Invalid;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ContactDataTest {
    private static final List<String> MEGABYTES = List.of(
            "a".repeat(1_000_000),
            "a.".repeat(500_000) + "@b.id",
            "a@" + "b-".repeat(500_000) + "!",
            "a@" + "b.".repeat(500_000),
            "0".repeat(1_000_000),
            " ".repeat(1_000_000),
            "(".repeat(1_000_000),
            "32.73.".repeat(160_000));

    @Example
    void an_address_is_trimmed_and_lower_case() {
        assertThat(new EmailAddress("  Siti.Rahma+toko@Contoh.CO.ID ")).hasToString("siti.rahma+toko@contoh.co.id");
        assertThat(new EmailAddress("o'neil@a-b.example")).isEqualTo(new EmailAddress("O'NEIL@A-B.EXAMPLE"));
    }

    @Example
    void what_is_no_address_is_refused() {
        for (var bad : new String[] {
            null,
            "",
            "siti",
            "siti@",
            "@contoh.id",
            "siti@contoh",
            "si ti@contoh.id",
            "siti@contoh..id",
            "siti@-contoh.id",
            "siti@contoh-.id",
            "a@b@c.id",
            "siti@contoh.id\nBcc: x@y.id",
            "si\0ti@contoh.id",
            "si\uD83Dti@contoh.id",
            "<siti@contoh.id>",
            "\"siti\"@contoh.id",
            "x".repeat(65) + "@contoh.id",
            "siti@" + "x".repeat(250) + ".id",
            "siti@[127.0.0.1]"
        }) assertThatThrownBy(() -> new EmailAddress(bad)).as(bad).hasFieldOrPropertyWithValue("code", "invalid-email");
    }

    @Test
    @Timeout(5)
    void a_megabyte_of_anything_is_refused_quickly() {
        for (var bad : MEGABYTES) {
            assertThatThrownBy(() -> new EmailAddress(bad)).isInstanceOf(Invalid.class);
            assertThatThrownBy(() -> new PhoneNumber(bad)).isInstanceOf(Invalid.class);
            assertThatThrownBy(() -> new RegionCode(bad)).isInstanceOf(Invalid.class);
            assertThatThrownBy(() -> new Contact(bad, new EmailAddress("a@b.id"), new PhoneNumber("081234567890")))
                    .isInstanceOf(Invalid.class);
            assertThatThrownBy(() -> addressAt(bad, "40135")).isInstanceOf(Invalid.class);
            assertThatThrownBy(() -> addressAt("Jl. Dago 10", bad)).isInstanceOf(Invalid.class);
        }
    }

    @Property
    void the_longest_tricky_addresses_are_decided_at_once(@ForAll("tricky") String given) {
        var began = System.nanoTime();
        try {
            new EmailAddress(given);
        } catch (Invalid refused) {
            assertThat(refused.code()).isEqualTo("invalid-email");
        }
        assertThat(System.nanoTime() - began).isLessThan(1_000_000_000L);
    }

    @Example
    void a_phone_number_is_read_as_indonesians_write_it() {
        for (var written : List.of(
                "081234567890",
                "0812-3456-7890",
                "+62 812 3456 7890",
                "62812.3456.7890",
                "0062 (812) 34567890",
                "+62 (0)812 3456 7890"))
            assertThat(new PhoneNumber(written)).as(written).hasToString("+6281234567890");
        assertThat(new PhoneNumber("+1 202-555-0123")).hasToString("+12025550123");
    }

    @Example
    void what_is_no_phone_number_is_refused() {
        for (var bad :
                new String[] {null, "", "12", "0812", "08123456789012345", "telepon", "+0812345678", "0812٣٤٥٦٧٨"})
            assertThatThrownBy(() -> new PhoneNumber(bad)).as(bad).hasFieldOrPropertyWithValue("code", "invalid-phone");
    }

    @Property
    void a_phone_number_read_again_is_the_same(@ForAll("digits") String digits) {
        PhoneNumber once;
        try {
            once = new PhoneNumber(digits);
        } catch (Invalid refused) {
            return;
        }
        assertThat(new PhoneNumber(once.value())).isEqualTo(once);
    }

    @Example
    void a_region_knows_its_level_and_its_parents() {
        var village = new RegionCode("32.73.01.1001");

        assertThat(village.level()).isEqualTo(RegionCode.Level.VILLAGE);
        assertThat(village.province()).isEqualTo(new RegionCode("32"));
        assertThat(village.regency()).isEqualTo(new RegionCode("32.73"));
        assertThat(new RegionCode("32.73.01").level()).isEqualTo(RegionCode.Level.DISTRICT);
        assertThat(new RegionCode("32.73").level()).isEqualTo(RegionCode.Level.REGENCY);
        assertThatIllegalStateException().isThrownBy(() -> new RegionCode("32").regency());
        for (var bad : new String[] {null, "", "3", "32.", "32.7", "32.73.01.100", "32.73.01.10011", "٣٢", "32.73 "})
            assertThatThrownBy(() -> new RegionCode(bad)).as(bad).isInstanceOf(Invalid.class);
    }

    @Example
    void a_postal_address_is_complete_or_is_not() {
        assertThat(addressAt(" Jl. Dago 10 ", " 40135 ").street()).isEqualTo("Jl. Dago 10");
        assertThat(addressAt("Jl. Dago 10\nRT 01", "40135").street()).isEqualTo("Jl. Dago 10 RT 01");
        for (var code : new String[] {null, "", "01234", "4013", "401355", "4013a"})
            assertThatThrownBy(() -> addressAt("Jl. Dago 10", code))
                    .hasFieldOrPropertyWithValue("code", "invalid-postalCode");
        assertThatThrownBy(() -> addressAt("Jl", "40135")).hasFieldOrPropertyWithValue("code", "invalid-street");
        assertThatThrownBy(() -> new PostalAddress.VillageName(new RegionCode("32.73"), "", "", "Bandung", "Jabar"))
                .isInstanceOf(Invalid.class);
    }

    @Provide
    Arbitrary<String> tricky() {
        return Arbitraries.strings().withChars("ab0-.@ ").ofMinLength(200).ofMaxLength(254);
    }

    @Provide
    Arbitrary<String> digits() {
        return Arbitraries.strings().withChars("0123456789+-() ").ofMaxLength(20);
    }

    private static PostalAddress addressAt(String street, String postalCode) {
        return new PostalAddress(
                "Siti Rahma",
                new PhoneNumber("081234567890"),
                street,
                new PostalAddress.VillageName(
                        new RegionCode("32.73.02.1001"), "Dago", "Coblong", "Kota Bandung", "Jawa Barat"),
                postalCode);
    }
}
