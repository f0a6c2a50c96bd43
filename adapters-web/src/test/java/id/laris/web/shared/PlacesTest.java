package id.laris.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlacesTest {
    private static final URI HERE = URI.create("https://toko.test/akun/masuk");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "evil.test",
                "//evil.test",
                "//evil.test/akun",
                "//evil.test/admin/",
                "///evil.test/admin",
                "https://evil.test/admin/",
                "///evil.test",
                "////evil.test",
                "/\\evil.test",
                "\\\\evil.test",
                "\\/evil.test",
                "https://evil.test",
                "https:evil.test",
                "https:/evil.test",
                "HTTPS://evil.test",
                "javascript:alert(1)",
                "data:text/html,x",
                "/\t/evil.test",
                "/\n/evil.test",
                "/\r/evil.test",
                "\t//evil.test",
                " //evil.test",
                "\u0000//evil.test",
                "/ /evil.test",
                "/..//evil.test",
                "/.//evil.test",
                "/a/..//evil.test",
                "/admin/../..//evil.test",
                "/admin\r\nLocation: https://evil.test",
                "/%09/evil.test",
                "/%2F/evil.test",
                "/%5Cevil.test",
                "/\uFF0Fevil.test",
                "/\u2215evil.test",
                "@evil.test",
                "/@evil.test",
                "?//evil.test",
                "#//evil.test"
            })
    void a_forged_link_leads_nowhere_else(String forged) {
        for (var place : new URI[] {Places.local(forged), Places.office(forged)}) {
            assertThat(place.isAbsolute()).isFalse();
            assertThat(place.getRawAuthority()).isNull();
            assertThat(place.toString()).startsWith("/").doesNotContain("\\", "\r", "\n", "\t");
            assertThat(place.getRawPath()).doesNotContain("//");
            assertThat(HERE.resolve(place).getHost()).isEqualTo("toko.test");
        }
        assertThat(Places.office(forged).getPath()).matches("/admin(/.*)?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/akun/profil", "/cari?q=kaos%20hitam&urut=terbaru", "/admin/pesanan?tab=SHIPPED#atas"})
    void a_link_of_ones_own_leads_where_it_says(String own) {
        assertThat(Places.local(own)).hasToString(own);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/admin/../akun", "/administrator", "/adminx/", "/", "/akun"})
    void the_office_leads_into_the_office(String elsewhere) {
        assertThat(Places.office(elsewhere).normalize().getPath()).matches("/admin(/.*)?");
    }
}
