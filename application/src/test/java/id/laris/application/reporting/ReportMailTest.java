package id.laris.application.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.notification.About;
import id.laris.application.notification.Messages;
import id.laris.application.notification.Template;
import id.laris.application.shared.Goods;
import id.laris.application.shared.TestShop;
import id.laris.domain.identity.Account;
import id.laris.domain.identity.Actor;
import id.laris.domain.identity.ApiKey;
import id.laris.domain.identity.KeyTerms;
import id.laris.domain.identity.NotAllowed;
import id.laris.domain.identity.NotYourWarehouse;
import id.laris.domain.identity.Permission;
import id.laris.domain.identity.Role;
import id.laris.domain.identity.StaffMember;
import id.laris.domain.reporting.MailSchedule;
import id.laris.domain.reporting.MailSchedule.Rhythm;
import id.laris.domain.reporting.NoReportReader;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Missing;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a schedule to the mails it makes, and who gets what. The clock begins at nine on a Saturday in Jakarta. */
class ReportMailTest {
    private static final MailSchedule DAILY_AT_TEN = new MailSchedule(Rhythm.DAILY, 0, 10);
    private static final Duration HOUR = Duration.ofHours(1);

    private final TestShop shop = new TestShop();
    private final ReportPost post = new ReportPost(shop);
    private final Account ani = post.work("ani", Role.OWNER);
    private final Account budi = post.work("budi", Role.OWNER);
    private final Account citra = post.work("citra", Role.OWNER, Goods.JAKARTA);
    private final Account dodi = post.work("dodi", Role.COURIER);

    @BeforeEach
    void come_in() {
        post.come(ani);
    }

    private List<Messages.Message> mails() {
        return shop.messages.list("", Optional.empty(), 100).items().stream()
                .filter(message -> message.template() == Template.REPORT_DUE)
                .toList();
    }

    private List<String> readers() {
        return mails().stream().map(message -> message.recipient().value()).toList();
    }

    private int sendAll() {
        int turns = 0;
        while (post.send.send()) turns++;
        return turns;
    }

    private Optional<ReportLetter> letter(Account reader) {
        return mails().stream()
                .filter(message -> message.recipient().equals(reader.email()))
                .findFirst()
                .flatMap(message -> post.write.write((About.OfReport) message.about(), message.createdAt()));
    }

    @Test
    void it_goes_to_the_owner_and_the_others_once_at_each_turn() {
        var report = post.mailed(DAILY_AT_TEN, Optional.empty(), "budi", "ani", "budi");
        assertThat(sendAll()).isZero();

        shop.clock.forward(HOUR);
        assertThat(sendAll()).isEqualTo(1);
        assertThat(sendAll()).isZero();

        assertThat(readers()).containsExactlyInAnyOrder("ani@toko.test", "budi@toko.test");
        var listed = post.list.list().get(0).mailing().orElseThrow();
        assertThat(listed.report()).isEqualTo(report.id());
        assertThat(listed.last()).contains(shop.clock.instant());
        assertThat(listed.next()).isEqualTo(shop.clock.instant().plus(Duration.ofDays(1)));

        shop.clock.forward(Duration.ofDays(1));
        sendAll();
        assertThat(mails()).hasSize(4);
    }

    @Test
    void what_was_missed_while_the_shop_was_down_comes_once() {
        post.mailed(DAILY_AT_TEN, Optional.empty());
        shop.clock.forward(Duration.ofDays(9).plusHours(3));

        assertThat(sendAll()).isEqualTo(1);
        assertThat(readers()).containsExactly("ani@toko.test");
        assertThat(post.mailings.takeDue(shop.clock.instant().plus(Duration.ofHours(21))))
                .isEmpty();
        assertThat(post.mailings.takeDue(shop.clock.instant().plus(Duration.ofHours(22))))
                .isPresent();
    }

    @Test
    void the_letter_has_the_days_of_its_turn_however_late_it_is_written() {
        post.mailed(DAILY_AT_TEN, Optional.empty());
        shop.clock.forward(HOUR);
        sendAll();
        shop.clock.forward(Duration.ofDays(3));

        var letter = letter(ani).orElseThrow();
        assertThat(letter.report().query().period())
                .isEqualTo(new Period(LocalDate.of(2026, 11, 15), LocalDate.of(2026, 11, 21)));
        assertThat(letter.url())
                .isEqualTo(
                        "http://localhost:8080/admin/laporan/penjualan?per=PRODUCT&dari=2026-11-15&sampai=2026-11-21");
    }

    @Test
    void who_is_bound_to_a_warehouse_gets_its_figures_or_nothing() {
        post.mailed(DAILY_AT_TEN, Optional.empty(), "citra");
        shop.clock.forward(HOUR);
        sendAll();
        assertThat(letter(ani).orElseThrow().report().query().warehouse()).isEmpty();
        assertThat(letter(citra).orElseThrow().report().query().warehouse()).contains(Goods.JAKARTA);
        assertThat(letter(citra).orElseThrow().url()).endsWith("&gudang=JKT");

        assertThatThrownBy(() -> post.mailed(DAILY_AT_TEN, Optional.of(Goods.BANDUNG), "citra"))
                .isInstanceOf(NoReportReader.class);
    }

    @Test
    void rights_are_asked_again_when_it_is_queued_and_when_it_is_written() {
        post.mailed(DAILY_AT_TEN, Optional.of(Goods.BANDUNG), "budi");
        shop.clock.forward(HOUR);
        sendAll();
        assertThat(letter(budi)).isPresent();

        post.staff.put(new StaffMember(budi.id(), Set.of(Role.OWNER), Set.of(Goods.JAKARTA)));
        assertThat(letter(budi)).isEmpty();
        post.staff.put(StaffMember.of(budi.id(), Role.COURIER));
        assertThat(letter(budi)).isEmpty();
        shop.clock.forward(Duration.ofDays(1));
        sendAll();
        assertThat(readers()).filteredOn("budi@toko.test"::equals).hasSize(1);
        assertThat(readers()).filteredOn("ani@toko.test"::equals).hasSize(2);
    }

    @Test
    void when_the_owner_may_see_reports_no_more_nobody_gets_them() {
        post.mailed(DAILY_AT_TEN, Optional.empty(), "budi");
        shop.clock.forward(HOUR);
        sendAll();
        var before = mails().size();

        post.staff.put(StaffMember.of(ani.id(), Role.COURIER));
        assertThat(letter(budi)).isEmpty();
        shop.clock.forward(Duration.ofDays(1));
        assertThat(sendAll()).isEqualTo(1);
        assertThat(mails()).hasSize(before);
    }

    @Test
    void an_address_outside_or_without_the_right_is_refused_the_same_way() {
        var report = post.saved(Optional.empty());
        for (var nobody : List.of("dodi", "tetangga"))
            assertThatThrownBy(() -> post.schedule(report, DAILY_AT_TEN, nobody))
                    .isInstanceOf(NoReportReader.class)
                    .hasMessage("nobody there may see the report");
        var many = Collections.nCopies(21, "budi").toArray(String[]::new);
        assertThatThrownBy(() -> post.schedule(report, DAILY_AT_TEN, many)).isInstanceOf(Invalid.class);
        assertThat(post.mailings.find(report.id())).isEmpty();
        assertThat(dodi.isActive()).isTrue();
    }

    @Test
    void only_its_owner_schedules_sees_and_stops_it() {
        var report = post.mailed(DAILY_AT_TEN, Optional.empty(), "budi");
        assertThat(post.show.show(report.id()).others()).containsExactly("budi@toko.test");

        post.come(budi);
        assertThatThrownBy(() -> post.schedule(report, DAILY_AT_TEN)).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> post.show.show(report.id())).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> post.stop.stop(report.id())).isInstanceOf(Missing.class);
        assertThat(post.list.list()).isEmpty();

        post.come(ani);
        post.stop.stop(report.id());
        post.stop.stop(report.id());
        assertThat(post.show.show(report.id()).mailing()).isEmpty();
        shop.clock.forward(HOUR);
        assertThat(sendAll()).isZero();
    }

    @Test
    void what_is_removed_is_mailed_no_more_even_when_it_is_on_its_way() {
        var report = post.mailed(DAILY_AT_TEN, Optional.empty());
        shop.clock.forward(HOUR);
        sendAll();
        post.remove.remove(report.id());

        assertThat(letter(ani)).isEmpty();
        assertThat(post.mailings.find(report.id())).isEmpty();
    }

    @Test
    void of_a_warehouse_that_is_not_the_owners_any_more_it_is_refused() {
        var report = post.saved(Optional.of(Goods.BANDUNG));
        post.staff.put(new StaffMember(ani.id(), Set.of(Role.OWNER), Set.of(Goods.JAKARTA)));
        post.come(ani);
        assertThatThrownBy(() -> post.schedule(report, DAILY_AT_TEN)).isInstanceOf(NotYourWarehouse.class);
    }

    @Test
    void a_program_has_reports_mailed_to_staff_as_long_as_its_key_opens() {
        var key = ApiKey.made(
                "lk_ujisaja1234",
                KeyTerms.named("Uji"),
                Set.of(Permission.VIEW_REPORTS),
                "staff " + ani.id(),
                shop.clock.instant());
        post.keys.add(key, new byte[] {1});
        shop.actor.become(key.actor());
        var report = post.saved(Optional.empty());
        assertThatThrownBy(() -> post.schedule(report, DAILY_AT_TEN)).isInstanceOf(Invalid.class);
        post.schedule(report, DAILY_AT_TEN, "ani");
        shop.clock.forward(HOUR);
        sendAll();
        assertThat(letter(ani)).isPresent();

        post.keys.save(key.revoked());
        assertThat(letter(ani)).isEmpty();
        shop.clock.forward(Duration.ofDays(1));
        sendAll();
        assertThat(mails()).hasSize(1);

        shop.actor.become(Actor.token("mitra " + UUID.randomUUID(), Set.of(Permission.VIEW_REPORTS)));
        var foreign = post.saved(Optional.empty());
        assertThatThrownBy(() -> post.schedule(foreign, DAILY_AT_TEN, "ani")).isInstanceOf(NotAllowed.class);
    }
}
