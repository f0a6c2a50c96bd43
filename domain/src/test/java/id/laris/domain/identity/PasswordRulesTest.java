package id.laris.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Example;

class PasswordRulesTest {
    private static final Set<String> COMMON = Set.of("bismillah", "1234567890ab");

    private static void check(String password, AccountKind kind) {
        PasswordRules.check(new Password(password), kind, COMMON::contains, List.of("Toko Laris", "sari.dewi"));
    }

    private static void refused(String password, String code) {
        assertThatThrownBy(() -> check(password, AccountKind.CUSTOMER))
                .isInstanceOfSatisfying(UnfitPassword.class, refusal -> assertThat(refusal.code())
                        .isEqualTo(code));
    }

    @Example
    void any_characters_will_do_if_there_are_enough_of_them() {
        check("kopi susu gula aren", AccountKind.STAFF);
        check("hujan turun di bandung", AccountKind.CUSTOMER);
        check("密码密码很安全吧真的很", AccountKind.CUSTOMER);
        check("qwz pk rm l", AccountKind.CUSTOMER);
    }

    @Example
    void length_counts_what_people_count() {
        refused("kopi susu", "password-too-short");
        refused("🥤🥤🥤🥤🥤", "password-too-short");
        assertThatThrownBy(() -> check("kopi susu 1", AccountKind.STAFF)).isInstanceOf(UnfitPassword.class);
        check("ab ".repeat(20) + "kopi", AccountKind.CUSTOMER);
        refused("kopi".repeat(51), "password-too-long");
    }

    @Example
    void what_everybody_tries_is_refused_also_with_a_number_behind_it() {
        refused("1234567890AB", "password-too-common");
        refused("Bismillah1234", "password-too-common");
        refused("aaaaaaaaaaaa", "password-too-common");
        refused("123123123123", "password-too-common");
        refused("abcdefghijkl", "password-too-common");
        refused("098765432100", "password-too-common");
    }

    @Example
    void the_names_of_shop_and_person_are_refused() {
        refused("TokoLaris2026", "password-too-obvious");
        refused("sari dewi 1990!", "password-too-obvious");
        check("sari dewi suka kopi", AccountKind.CUSTOMER);
    }

    @Example
    void the_same_password_is_the_same_on_every_keyboard() {
        assertThat(new Password("ﬁlm café")).isEqualTo(new Password("film cafe\u0301"));
    }

    @Example
    void a_password_is_never_printed() {
        assertThat(new Password("kopi susu gula").toString()).doesNotContain("kopi");
    }
}
