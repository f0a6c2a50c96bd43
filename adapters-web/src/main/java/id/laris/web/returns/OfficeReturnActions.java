package id.laris.web.returns;

import id.laris.application.identity.CurrentActor;
import id.laris.application.order.OrderProof;
import id.laris.application.returns.AwaitRefusedParcel;
import id.laris.application.returns.InspectReturn;
import id.laris.application.returns.JudgeReturn;
import id.laris.application.returns.JudgeReturn.Judgement;
import id.laris.application.returns.ReceiveReturn;
import id.laris.application.returns.ReplaceReturn;
import id.laris.application.returns.SettleReturn;
import id.laris.application.returns.WriteAboutReturn;
import id.laris.domain.identity.Permission;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.returns.Reckoning.Postage;
import id.laris.domain.returns.ReturnNumber;
import id.laris.domain.returns.ReturnPolicy.Payer;
import id.laris.domain.returns.ReturnRequest.Found;
import id.laris.domain.returns.Swap;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Refusal;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.WarehouseCode;
import id.laris.web.shared.office.AnswersStaff;
import id.laris.web.shared.office.Notice;
import id.laris.web.shared.office.OfficeWords;
import id.laris.web.shared.office.Typed;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What staff do with a return. Done: back to its page. Refused: its page with the reason and what was typed. */
@Path(OfficeReturnPages.PATH)
@Authenticated
@AnswersStaff
@Blocking
@Produces(MediaType.TEXT_HTML)
class OfficeReturnActions {
    private final JudgeReturn judgeReturn;
    private final WriteAboutReturn writeAboutReturn;
    private final ReceiveReturn receiveReturn;
    private final InspectReturn inspectReturn;
    private final SettleReturn settleReturn;
    private final ReplaceReturn replaceReturn;
    private final AwaitRefusedParcel awaitRefusedParcel;
    private final OfficeReturnPages pages;
    private final OfficeWords words;
    private final CurrentActor current;

    OfficeReturnActions(
            JudgeReturn judgeReturn,
            WriteAboutReturn writeAboutReturn,
            ReceiveReturn receiveReturn,
            InspectReturn inspectReturn,
            SettleReturn settleReturn,
            ReplaceReturn replaceReturn,
            AwaitRefusedParcel awaitRefusedParcel,
            OfficeReturnPages pages,
            OfficeWords words,
            CurrentActor current) {
        this.judgeReturn = judgeReturn;
        this.writeAboutReturn = writeAboutReturn;
        this.receiveReturn = receiveReturn;
        this.inspectReturn = inspectReturn;
        this.settleReturn = settleReturn;
        this.replaceReturn = replaceReturn;
        this.awaitRefusedParcel = awaitRefusedParcel;
        this.pages = pages;
        this.words = words;
        this.current = current;
    }

    /** Nobody took the parcel of that order. */
    @POST
    @Path("paket")
    public Response refusedParcel(@FormParam("pesanan") @DefaultValue("") String order) {
        current.require(Permission.PROCESS_ORDERS);
        try {
            var awaited = awaitRefusedParcel.await(new OrderNumber(order));
            return Response.seeOther(Notice.SAVED.on(OfficeReturnPages.PATH + "/" + awaited.number()))
                    .build();
        } catch (Refusal refused) {
            if (words.isNoForms(refused)) throw refused;
            return pages.refused(words.refused("paket", Typed.values("pesanan", order), refused));
        }
    }

    @POST
    @Path("{return}/nilai")
    public Response judge(
            @PathParam("return") String number,
            @FormParam("keputusan") @DefaultValue("") String judgement,
            @FormParam("pesan") @DefaultValue("") String said) {
        var verdict =
                switch (judgement) {
                    case "setuju" -> Judgement.APPROVE;
                    case "tolak" -> Judgement.REJECT;
                    default -> Judgement.ASK_BACK;
                };
        return step(
                Permission.PROCESS_ORDERS,
                number,
                "nilai",
                Typed.values("pesan", said),
                what -> judgeReturn.judge(what, verdict, said));
    }

    @POST
    @Path("{return}/tulis")
    public Response write(@PathParam("return") String number, @FormParam("teks") @DefaultValue("") String text) {
        return step(
                Permission.PROCESS_ORDERS,
                number,
                "tulis",
                Typed.values("teks", text),
                what -> writeAboutReturn.write(what, new OrderProof.Rights(), text));
    }

    @POST
    @Path("{return}/terima")
    public Response receive(
            @PathParam("return") String number, @FormParam("gudang") @DefaultValue("") String warehouse) {
        return step(
                Permission.PROCESS_ORDERS,
                number,
                "terima",
                Typed.values("gudang", warehouse),
                what -> receiveReturn.receive(what, new WarehouseCode(warehouse)));
    }

    /** The numbers of the rows belong together. */
    @POST
    @Path("{return}/periksa")
    public Response inspect(
            @PathParam("return") String number,
            @FormParam("sku") List<String> skus,
            @FormParam("bagus") List<String> good,
            @FormParam("rusak") List<String> damaged,
            @FormParam("tidak-ada") List<String> missing,
            @FormParam("dihargai") List<String> credited) {
        return step(
                Permission.PROCESS_ORDERS,
                number,
                "periksa",
                Map.of(),
                what -> inspectReturn.inspect(what, found(skus, good, damaged, missing, credited)));
    }

    private static Map<Sku, Found> found(
            List<String> skus, List<String> good, List<String> damaged, List<String> missing, List<String> credited) {
        var found = new HashMap<Sku, Found>();
        for (int i = 0; i < (skus == null ? 0 : skus.size()); i++)
            found.put(
                    new Sku(skus.get(i)),
                    new Found(
                            Quantity.of(ReturnForm.pieces(ReturnForm.at(good, i))),
                            Quantity.of(ReturnForm.pieces(ReturnForm.at(damaged, i))),
                            Quantity.of(ReturnForm.pieces(ReturnForm.at(missing, i))),
                            Quantity.of(ReturnForm.pieces(ReturnForm.at(credited, i)))));
        return found;
    }

    @POST
    @Path("{return}/selesai")
    public Response settle(
            @PathParam("return") String number,
            @FormParam("kirim-balik") @DefaultValue("") String postage,
            @FormParam("pembayar") @DefaultValue("") String payer,
            @FormParam("transfer") @DefaultValue("") String transfer,
            @FormParam("saldo") @DefaultValue("") String credit,
            @FormParam("bank") @DefaultValue("") String bank,
            @FormParam("rekening") @DefaultValue("") String account,
            @FormParam("atas-nama") @DefaultValue("") String holder) {
        return step(
                Permission.REFUND_PAYMENTS,
                number,
                "selesai",
                Typed.values(
                        "kirim-balik",
                        postage,
                        "pembayar",
                        payer,
                        "transfer",
                        transfer,
                        "saldo",
                        credit,
                        "bank",
                        bank,
                        "rekening",
                        account,
                        "atas-nama",
                        holder),
                what -> settleReturn.settle(new SettleReturn.Command(
                        what,
                        new Postage(ReturnForm.rupiah(postage), payer.equals("toko") ? Payer.SHOP : Payer.CUSTOMER),
                        ReturnForm.rupiah(transfer),
                        ReturnForm.rupiah(credit),
                        ReturnForm.account(bank, account, holder))));
    }

    /** Other goods for those that come back; the values of the rows belong together, rows without pieces are left out. */
    @POST
    @Path("{return}/ganti")
    public Response replace(
            @PathParam("return") String number,
            @FormParam("sku") List<String> skus,
            @FormParam("pengganti") List<String> given,
            @FormParam("jumlah") List<String> pieces,
            @FormParam("kirim-baru") @DefaultValue("") String shipping,
            @FormParam("kirim-balik") @DefaultValue("") String postage,
            @FormParam("pembayar") @DefaultValue("") String payer,
            @FormParam("dulu") @DefaultValue("") String inAdvance) {
        return step(
                Permission.REFUND_PAYMENTS,
                number,
                "ganti",
                Typed.values("kirim-baru", shipping, "kirim-balik", postage, "pembayar", payer),
                what -> replaceReturn.replace(new ReplaceReturn.Command(
                        what,
                        swaps(skus, given, pieces),
                        ReturnForm.rupiah(shipping),
                        new Postage(ReturnForm.rupiah(postage), payer.equals("toko") ? Payer.SHOP : Payer.CUSTOMER),
                        inAdvance.equals("ya"))));
    }

    private static List<Swap> swaps(List<String> skus, List<String> given, List<String> pieces) {
        var swaps = new ArrayList<Swap>();
        for (int i = 0; i < (skus == null ? 0 : skus.size()); i++) {
            int many = ReturnForm.pieces(ReturnForm.at(pieces, i));
            if (many == 0) continue;
            var returned = new Sku(skus.get(i));
            var other = ReturnForm.at(given, i);
            swaps.add(new Swap(returned, other.isBlank() ? returned : new Sku(other), Quantity.of(many)));
        }
        return swaps;
    }

    private interface Step {
        void take(ReturnNumber number);
    }

    private Response step(Permission right, String given, String form, Map<String, String> typed, Step step) {
        current.require(right);
        var number = ReturnForm.number(given);
        try {
            step.take(number);
            return Response.seeOther(Notice.SAVED.on(OfficeReturnPages.PATH + "/" + number))
                    .build();
        } catch (Refusal refused) {
            if (refused.kind() == Refusal.Kind.NOT_ALLOWED) throw refused;
            return pages.refused(number, words.refused(form, typed, refused));
        }
    }
}
