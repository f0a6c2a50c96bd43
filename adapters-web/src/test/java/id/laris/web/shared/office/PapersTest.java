package id.laris.web.shared.office;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.identity.CurrentActor;
import id.laris.domain.identity.Actor;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.AccountId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PapersTest {
    private static String address(String document, Permission... permissions) {
        var current = new CurrentActor();
        current.become(Actor.staff(new AccountId(UUID.randomUUID()), Set.of(permissions)));
        return new Papers(current).address(document);
    }

    @Test
    void papers_open_for_who_may_read_them() {
        assertThat(address("GR-2026-00001", Permission.VIEW_STOCK))
                .isEqualTo("/admin/pembelian/penerimaan?nomor=GR-2026-00001");
        assertThat(address("TR-2026-00001", Permission.VIEW_STOCK)).isEqualTo("/admin/stok/pindah/TR-2026-00001");
        assertThat(address("SO-2026-00001", Permission.VIEW_STOCK)).isEqualTo("/admin/stok/opname/SO-2026-00001");
        assertThat(address("BS-2026-00001", Permission.VIEW_STOCK)).isEqualTo("/admin/stok/berkas/BS-2026-00001");
        assertThat(address("BR-2026-00001", Permission.VIEW_STOCK)).isEqualTo("/admin/stok/rusak/BR-2026-00001");
        assertThat(address("PO-2026-00001", Permission.BUY)).isEqualTo("/admin/pembelian/pesanan/PO-2026-00001");
        assertThat(address("LR-000123", Permission.VIEW_ORDERS)).isEqualTo("/admin/pesanan/LR-000123");
    }

    @Test
    void no_link_leads_to_a_shut_door() {
        assertThat(address("PO-2026-00001", Permission.VIEW_STOCK)).isEmpty();
        assertThat(address("LR-000123", Permission.VIEW_STOCK)).isEmpty();
        assertThat(address("GR-2026-00001", Permission.BUY)).isEmpty();
    }

    @Test
    void what_people_wrote_by_hand_is_no_paper() {
        for (var text :
                List.of("", "GR-", "gr-2026-00001", "see GR-2026-00001", "LR-1", "TR-2026-00001/../..", "opname"))
            assertThat(address(text, Permission.values())).as(text).isEmpty();
    }
}
