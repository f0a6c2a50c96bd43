package id.laris.web.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import id.laris.application.identity.RecogniseKey;
import id.laris.domain.identity.KeyTerms;
import id.laris.domain.identity.Permission;
import id.laris.domain.identity.Role;
import id.laris.web.shared.office.Staff;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OfficeKeyPagesTest {
    private static final Pattern KEY = Pattern.compile("<code class=\"key-whole\">(laris_[A-Za-z0-9_-]+)</code>");

    @Inject
    Staff staff;

    @Inject
    RecogniseKey recogniseKey;

    @Test
    void a_key_is_shown_once_works_and_is_revoked() {
        var owner = staff.browserOf(Role.OWNER);
        var issued = owner.submit("/admin/kunci", "nama", "Kasir <b>depan</b>", "hak", "VIEW_ORDERS")
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .extract()
                .asString();
        var found = KEY.matcher(issued);
        assertThat(found.find()).isTrue();
        var key = found.group(1);
        assertThat(recogniseKey.recognise(key).orElseThrow().permissions()).containsExactly(Permission.VIEW_ORDERS);

        var list = owner.read("/admin/kunci");
        assertThat(list).doesNotContain(key).contains(key.substring(0, 14)).contains("Kasir &lt;b&gt;depan");

        owner.submit("/admin/kunci/cabut", "awal", key.substring(0, 14)).statusCode(303);
        assertThat(recogniseKey.recognise(key).orElseThrow().active()).isFalse();
    }

    @Test
    void a_key_without_rights_or_name_is_not_made() {
        var owner = staff.browserOf(Role.OWNER);

        owner.submit("/admin/kunci", "nama", "Kosong").statusCode(422).body(containsString("paling tidak satu hak"));
        owner.submit("/admin/kunci", "nama", " ", "hak", "SELL").statusCode(422);
        owner.submit("/admin/kunci", "nama", "Jahat", "hak", "MANAGE_STAFF").statusCode(422);
        owner.submit("/admin/kunci", "nama", "Lama", "hak", "SELL", "sampai", "2020-01-01")
                .statusCode(422)
                .body(containsString("Pilih hari yang akan datang"), containsString("Lama"));
        owner.submit("/admin/kunci", "nama", "Luas", "hak", "SELL", "jaringan", "toko.example")
                .statusCode(422)
                .body(containsString("203.0.113.0/24"));
        owner.submit("/admin/kunci", "nama", "Cepat", "hak", "SELL", "laju", "0")
                .statusCode(422);
        owner.submit("/admin/kunci", "nama", "Jahat", "hak", "RUN_JOBS").statusCode(422);
    }

    @Test
    void a_key_is_held_to_its_terms_found_changed_and_listed_in_a_file() {
        var owner = staff.browserOf(Role.OWNER);
        var issued = owner.submit(
                        "/admin/kunci",
                        "nama",
                        "=Gudang timur",
                        "hak",
                        "VIEW_STOCK",
                        "sampai",
                        "2099-12-31",
                        "jaringan",
                        "203.0.113.7/24\n\n2001:db8::1",
                        "laju",
                        "90")
                .statusCode(200)
                .extract()
                .asString();
        var found = KEY.matcher(issued);
        assertThat(found.find()).isTrue();
        var prefix = found.group(1).substring(0, 14);

        assertThat(owner.read("/admin/kunci?q=gudang+timur"))
                .contains(prefix, "203.0.113.0/24", "31 Desember 2099", "90 permintaan per menit", "Belum pernah");
        assertThat(owner.read("/admin/kunci?q=gudang+timur&keadaan=REVOKED")).doesNotContain(prefix);
        assertThat(owner.read("/admin/kunci/" + prefix)).contains("2099-12-31", "2001:db8:0:0:0:0:0:1/128");
        assertThat(owner.read("/admin/kunci/unduh?q=gudang+timur"))
                .contains(prefix + ",'=Gudang timur,VALID,VIEW_STOCK");

        owner.submit("/admin/kunci/" + prefix, "nama", "Gudang barat", "jaringan", "kantor")
                .statusCode(422);
        owner.submit("/admin/kunci/" + prefix, "nama", "Gudang barat").statusCode(303);
        var changed = recogniseKey.recognise(found.group(1)).orElseThrow();
        assertThat(changed.terms()).isEqualTo(KeyTerms.named("Gudang barat"));
        assertThat(changed.permissions()).containsExactly(Permission.VIEW_STOCK);
        owner.open("/admin/kunci/laris_none").statusCode(404);
        owner.submit("/admin/kunci/laris_none", "nama", "x").statusCode(404);
    }

    @Test
    void only_the_owner_has_to_do_with_keys() {
        staff.browserOf(Role.MANAGER).open("/admin/kunci").statusCode(403);
        staff.browserOf(Role.MANAGER)
                .submit("/admin/kunci", "nama", "x", "hak", "SELL")
                .statusCode(403);
    }
}
