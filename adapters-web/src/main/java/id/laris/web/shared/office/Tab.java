package id.laris.web.shared.office;

import static id.laris.domain.identity.Permission.BUY;
import static id.laris.domain.identity.Permission.CONFIRM_PAYMENTS;
import static id.laris.domain.identity.Permission.GRANT_TERMS;
import static id.laris.domain.identity.Permission.MANAGE_EVENTS;
import static id.laris.domain.identity.Permission.MANAGE_KEYS;
import static id.laris.domain.identity.Permission.MANAGE_PRIVACY;
import static id.laris.domain.identity.Permission.MANAGE_ROLES;
import static id.laris.domain.identity.Permission.MANAGE_STAFF;
import static id.laris.domain.identity.Permission.MANAGE_WEBHOOKS;
import static id.laris.domain.identity.Permission.PROCESS_ORDERS;
import static id.laris.domain.identity.Permission.REVIEW_RISK;
import static id.laris.domain.identity.Permission.ROTATE_KEYS;
import static id.laris.domain.identity.Permission.VIEW_AUDIT;
import static id.laris.domain.identity.Permission.VIEW_ORDERS;
import static id.laris.domain.identity.Permission.VIEW_REPORTS;
import static id.laris.domain.identity.Permission.VIEW_STOCK;

import id.laris.domain.identity.Actor;
import id.laris.domain.identity.Permission;
import java.util.Arrays;
import java.util.stream.Stream;

/** The desks of rooms that have several, in the order of their tabs. */
public enum Tab {
    ORDER_BOOK(Room.ORDERS, "/admin/pesanan", VIEW_ORDERS),
    RETURNS(Room.ORDERS, "/admin/retur", VIEW_ORDERS),
    WAVES(Room.ORDERS, "/admin/ambil", PROCESS_ORDERS),
    PACKING(Room.ORDERS, "/admin/kemas", PROCESS_ORDERS),
    HANDOVER(Room.ORDERS, "/admin/serah", PROCESS_ORDERS),
    INVOICES(Room.ORDERS, "/admin/faktur", VIEW_ORDERS),
    RISK(Room.ORDERS, "/admin/risiko", REVIEW_RISK),
    PAYMENT_DESK(Room.PAYMENTS, "/admin/pembayaran", CONFIRM_PAYMENTS),
    PAYMENT_MONITOR(Room.PAYMENTS, "/admin/pembayaran/macet", CONFIRM_PAYMENTS),
    RECONCILIATION(Room.PAYMENTS, "/admin/pembayaran/cocok", CONFIRM_PAYMENTS),
    TERMS(Room.PAYMENTS, "/admin/pembayaran/tempo", GRANT_TERMS),
    RECEIVABLES(Room.PAYMENTS, "/admin/pembayaran/piutang", VIEW_REPORTS),
    MONEY_BOOK(Room.PAYMENTS, "/admin/pembayaran/buku", CONFIRM_PAYMENTS),
    SALES_REPORT(Room.REPORTS, "/admin/laporan/penjualan", VIEW_REPORTS),
    BEST_SELLERS(Room.REPORTS, "/admin/laporan/terlaris", VIEW_REPORTS),
    STOCK_REPORT(Room.REPORTS, "/admin/laporan/stok", VIEW_REPORTS),
    COHORTS(Room.REPORTS, "/admin/laporan/pelanggan", VIEW_REPORTS),
    RETURNS_REPORT(Room.REPORTS, "/admin/laporan/retur", VIEW_REPORTS),
    FUNNEL(Room.REPORTS, "/admin/laporan/corong", VIEW_REPORTS),
    HISTORIES(Room.REPORTS, "/admin/laporan/riwayat", VIEW_REPORTS),
    STOCK(Room.STOCK, "/admin/stok", VIEW_STOCK),
    HELD(Room.STOCK, "/admin/stok/ditahan", VIEW_STOCK),
    STOCK_NOTICES(Room.STOCK, "/admin/stok/peringatan", VIEW_STOCK),
    LEDGER(Room.STOCK, "/admin/stok/buku", VIEW_STOCK),
    TRANSFERS(Room.STOCK, "/admin/stok/pindah", VIEW_STOCK),
    STOCK_TAKES(Room.STOCK, "/admin/stok/opname", VIEW_STOCK),
    STOCK_FILES(Room.STOCK, "/admin/stok/berkas", VIEW_STOCK),
    WAREHOUSES(Room.STOCK, "/admin/gudang", VIEW_STOCK),
    FORECASTS(Room.STOCK, "/admin/ramalan", VIEW_REPORTS),
    RECEIPTS(Room.BUYING, "/admin/pembelian/penerimaan", VIEW_STOCK),
    PURCHASES(Room.BUYING, "/admin/pembelian", BUY),
    REORDER(Room.BUYING, "/admin/pembelian/saran", BUY),
    SUPPLIERS(Room.BUYING, "/admin/pembelian/pemasok", BUY),
    STAFF(Room.SAFETY, "/admin/staf", MANAGE_STAFF),
    ROLES(Room.SAFETY, "/admin/peran", MANAGE_ROLES),
    TRAIL(Room.SAFETY, "/admin/jejak", VIEW_AUDIT),
    PRIVACY(Room.SAFETY, "/admin/privasi", MANAGE_PRIVACY),
    INCIDENTS(Room.SAFETY, "/admin/privasi/insiden", MANAGE_PRIVACY),
    KEYS(Room.SAFETY, "/admin/kunci", MANAGE_KEYS),
    WEBHOOKS(Room.SAFETY, "/admin/webhook", MANAGE_WEBHOOKS),
    DATA_KEYS(Room.SAFETY, "/admin/kunci/data", ROTATE_KEYS),
    EVENTS(Room.SAFETY, "/admin/kejadian", MANAGE_EVENTS);

    private final Room room;
    private final String address;
    private final Permission key;

    Tab(Room room, String address, Permission key) {
        this.room = room;
        this.address = address;
        this.key = key;
    }

    public String address() {
        return address;
    }

    static Stream<Tab> in(Room room) {
        return Arrays.stream(values()).filter(tab -> tab.room == room);
    }

    boolean opensFor(Actor actor) {
        return actor.may(key);
    }

    /** Some lie below others: the one whose address says most of the path has it. */
    boolean holds(String path) {
        return isAbove(path)
                && in(room).noneMatch(other -> other.address.length() > address.length() && other.isAbove(path));
    }

    boolean isAbove(String path) {
        return path.equals(address) || path.startsWith(address + "/");
    }
}
