package id.laris.web.purchasing;

import id.laris.application.purchasing.CancelPurchase;
import id.laris.application.purchasing.ClosePurchase;
import id.laris.application.purchasing.ConfirmPurchase;
import id.laris.application.purchasing.DraftPurchase;
import id.laris.application.purchasing.MailPurchase;
import id.laris.application.purchasing.RevisePurchase;
import id.laris.application.purchasing.SendPurchase;
import id.laris.domain.purchasing.PurchaseNumber;
import id.laris.domain.shared.Refusal;
import id.laris.web.shared.office.AnswersStaff;
import id.laris.web.shared.office.Notice;
import id.laris.web.shared.office.OfficeWords;
import id.laris.web.shared.office.Typed;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.function.Consumer;

/** Purchase orders are written, sent, confirmed and ended. */
@Path(OfficePurchasePages.PATH)
@Authenticated
@AnswersStaff
@Produces(MediaType.TEXT_HTML)
class OfficePurchaseActions {
    private final DraftPurchase draftPurchase;
    private final RevisePurchase revisePurchase;
    private final SendPurchase sendPurchase;
    private final MailPurchase mailPurchase;
    private final ConfirmPurchase confirmPurchase;
    private final ClosePurchase closePurchase;
    private final CancelPurchase cancelPurchase;
    private final OfficePurchasePages pages;
    private final OfficeWords words;

    OfficePurchaseActions(
            DraftPurchase draftPurchase,
            RevisePurchase revisePurchase,
            SendPurchase sendPurchase,
            MailPurchase mailPurchase,
            ConfirmPurchase confirmPurchase,
            ClosePurchase closePurchase,
            CancelPurchase cancelPurchase,
            OfficePurchasePages pages,
            OfficeWords words) {
        this.draftPurchase = draftPurchase;
        this.revisePurchase = revisePurchase;
        this.sendPurchase = sendPurchase;
        this.mailPurchase = mailPurchase;
        this.confirmPurchase = confirmPurchase;
        this.closePurchase = closePurchase;
        this.cancelPurchase = cancelPurchase;
        this.pages = pages;
        this.words = words;
    }

    @POST
    @Path("pesanan")
    public Response draft(@BeanParam PurchaseInput form) {
        var supplier = OfficePurchasePages.supplier(form.supplier == null ? "" : form.supplier);
        try {
            return done(draftPurchase
                    .draft(new DraftPurchase.Command(supplier, form.form()))
                    .number());
        } catch (Refusal refusal) {
            return refused(pages.draft(supplier, form, words.of(passed(refusal))));
        }
    }

    @POST
    @Path("pesanan/{number}/ubah")
    public Response revise(@PathParam("number") String number, @BeanParam PurchaseInput form) {
        var purchase = OfficePurchasePages.purchase(number);
        try {
            revisePurchase.revise(new RevisePurchase.Command(purchase, form.seen(), form.form()));
            return done(purchase);
        } catch (Refusal refusal) {
            return refused(pages.again(purchase, form, words.of(passed(refusal))));
        }
    }

    @POST
    @Path("pesanan/{number}/kirim")
    public Response send(@PathParam("number") String number) {
        return step(number, "kirim", Map.of(), sendPurchase::send);
    }

    @POST
    @Path("pesanan/{number}/kirim-lagi")
    public Response mail(@PathParam("number") String number) {
        return step(number, "kirim-lagi", Map.of(), mailPurchase::mail);
    }

    @POST
    @Path("pesanan/{number}/konfirmasi")
    public Response confirm(@PathParam("number") String number, @FormParam("tiba") @DefaultValue("") String expected) {
        return step(
                number,
                "konfirmasi",
                Typed.values("tiba", expected),
                purchase -> confirmPurchase.confirm(
                        new ConfirmPurchase.Command(purchase, Fields.maybeDay("expected", expected))));
    }

    @POST
    @Path("pesanan/{number}/tutup")
    public Response close(@PathParam("number") String number, @FormParam("alasan") @DefaultValue("") String reason) {
        return step(
                number,
                "tutup",
                Typed.values("alasan", reason),
                purchase -> closePurchase.close(new ClosePurchase.Command(purchase, reason)));
    }

    @POST
    @Path("pesanan/{number}/batal")
    public Response cancel(@PathParam("number") String number, @FormParam("alasan") @DefaultValue("") String reason) {
        return step(
                number,
                "batal",
                Typed.values("alasan", reason),
                purchase -> cancelPurchase.cancel(new CancelPurchase.Command(purchase, reason)));
    }

    private Response step(String number, String form, Map<String, String> typed, Consumer<PurchaseNumber> work) {
        var purchase = OfficePurchasePages.purchase(number);
        try {
            work.accept(purchase);
            return done(purchase);
        } catch (Refusal refusal) {
            return refused(pages.sheet(purchase, words.refused(form, typed, passed(refusal))));
        }
    }

    /** What is not about what was typed goes on. */
    private Refusal passed(Refusal refusal) {
        if (refusal.kind() == Refusal.Kind.NOT_ALLOWED) throw refusal;
        return refusal;
    }

    private static Response done(PurchaseNumber purchase) {
        return Response.seeOther(Notice.SAVED.on(OfficePurchasePages.PATH + "/pesanan/" + purchase))
                .build();
    }

    private static Response refused(Object page) {
        return Response.status(422).entity(page).build();
    }
}
