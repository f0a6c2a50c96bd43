package id.laris.web.order;

import id.laris.domain.order.Channel;
import id.laris.domain.order.FulfilmentState;
import id.laris.domain.order.OrderTab;
import id.laris.domain.order.PaymentState;
import id.laris.domain.payment.AttemptState;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.payment.Refund;
import id.laris.domain.shipping.Shipment;
import id.laris.domain.terms.Receivable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/**
 * An order as the people who work it off see it. Amounts are written out; words are in the language of the page.
 *
 * @param next what to do next, in a sentence
 * @param buyer null at the counter
 * @param shipTo null when nothing is shipped
 * @param taxName empty when no tax is charged
 * @param relieved what was taken off before it was paid; empty otherwise
 * @param nothingDue nobody paid it, and nobody need: all of it was taken off
 * @param missing what is still to come after some came; empty otherwise
 * @param asked what staff may record as received, in plain rupiah; null when there is nothing to record
 * @param buyersPage address that opens the order for its buyer; null for whom people are masked
 * @param held somebody has to look at it before it is packed
 * @param owed of an order on invoice: until when; null for all others
 * @param clear whether buyer, address and note are in clear; else they are masked
 */
record OrderSheet(
        String number,
        OrderTab tab,
        PaymentState payment,
        FulfilmentState fulfilment,
        Channel channel,
        PaymentMethod method,
        Instant placedAt,
        String next,
        Buyer buyer,
        Address shipTo,
        String service,
        String note,
        List<Line> lines,
        String goods,
        String shipping,
        String tax,
        String taxName,
        boolean taxOnTop,
        String total,
        List<Attempted> attempts,
        String received,
        String relieved,
        boolean nothingDue,
        String missing,
        String givenBack,
        Long asked,
        List<GoingBack> refunds,
        List<Parcel> parcels,
        List<Bench> benches,
        List<OrderStory.Told> history,
        boolean cancellable,
        String buyersPage,
        boolean clear,
        Receivable owed,
        boolean held) {
    record Buyer(String name, String email, String phone) {}

    record Address(String recipient, String phone, String street, String place, String postalCode) {}

    /** Pieces set aside in a warehouse. */
    record Held(String warehouse, int pieces) {}

    /** @param held where pieces of it are set aside and have not left */
    record Line(
            String slug,
            String title,
            String option,
            String sku,
            String price,
            int pieces,
            int shipped,
            String total,
            List<Held> held) {
        /** The page the goods were bought on. */
        public String address() {
            return "/produk/" + slug + "?sku=" + URLEncoder.encode(sku, StandardCharsets.UTF_8);
        }
    }

    /** @param arrived what came when it is another amount than asked; empty otherwise */
    record Attempted(
            PaymentMethod method,
            AttemptState state,
            String asked,
            String arrived,
            Instant at,
            String provider,
            String reference) {}

    record GoingBack(String id, String amount, String reason, Refund.State state, Instant at) {
        public String form() {
            return "pengembalian-" + id;
        }
    }

    /** @param at first, second, … parcel of the order */
    record Parcel(
            String id,
            int at,
            String warehouse,
            Shipment.State state,
            String courier,
            String tracking,
            List<Piece> pieces,
            List<Shipment.TrackEvent> track) {
        public String shipForm() {
            return "kirim-" + id;
        }

        public String trackForm() {
            return "lacak-" + id;
        }

        public String arrivalForm() {
            return "sampai-" + id;
        }
    }

    record Piece(String sku, String title, String option, int pieces) {
        public String field() {
            return "jumlah-" + sku;
        }
    }

    /** What one warehouse still has to pack for the order. */
    record Bench(String warehouse, List<Piece> pieces) {
        public String form() {
            return "kemas-" + warehouse;
        }
    }
}
