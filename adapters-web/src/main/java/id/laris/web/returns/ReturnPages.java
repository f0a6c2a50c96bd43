package id.laris.web.returns;

import id.laris.application.order.OrderProof;
import id.laris.application.returns.CancelReturn;
import id.laris.application.returns.RequestReturn;
import id.laris.application.returns.SendReturnGoods;
import id.laris.application.returns.ShowReturn;
import id.laris.application.returns.ShowReturnPhoto;
import id.laris.application.returns.ShowReturnable;
import id.laris.application.returns.WriteAboutReturn;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.returns.ReturnNumber;
import id.laris.domain.returns.ReturnReason;
import id.laris.domain.returns.ReturnRequest;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Refusal;
import id.laris.domain.shared.Sku;
import id.laris.web.identity.QrCode;
import id.laris.web.shared.AnswersPeople;
import id.laris.web.shared.office.Typed;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Where a buyer asks for goods to come back and follows that. Opened by the order's link, or by its owner. */
@Path("/pesanan/{number}/retur")
@PermitAll
@AnswersPeople
@Blocking
@Produces(MediaType.TEXT_HTML)
class ReturnPages {
    /**
     * @param token opens the order; empty for its owner who is signed in
     * @param until the last day to ask; null when nothing can come back any more
     */
    record Ask(
            String order,
            String token,
            List<Choice> lines,
            List<ReturnReason> reasons,
            LocalDate until,
            List<ReturnRequest> returns,
            Typed typed)
            implements TemplateInstance {}

    record Choice(String sku, String title, String option, int left) {
        public String field() {
            return "jumlah-" + sku;
        }

        public String reasonField() {
            return "alasan-" + sku;
        }
    }

    record One(ReturnView given, String token, String problem) implements TemplateInstance {}

    record Label(ReturnView given, QrCode picture) implements TemplateInstance {}

    private static final String FORM = "retur";

    private final ShowReturnable showReturnable;
    private final ShowReturn showReturn;
    private final ShowReturnPhoto showReturnPhoto;
    private final RequestReturn requestReturn;
    private final CancelReturn cancelReturn;
    private final WriteAboutReturn writeAboutReturn;
    private final SendReturnGoods sendReturnGoods;
    private final ReturnWords words;

    ReturnPages(
            ShowReturnable showReturnable,
            ShowReturn showReturn,
            ShowReturnPhoto showReturnPhoto,
            RequestReturn requestReturn,
            CancelReturn cancelReturn,
            WriteAboutReturn writeAboutReturn,
            SendReturnGoods sendReturnGoods,
            ReturnWords words) {
        this.showReturnable = showReturnable;
        this.showReturn = showReturn;
        this.showReturnPhoto = showReturnPhoto;
        this.requestReturn = requestReturn;
        this.cancelReturn = cancelReturn;
        this.writeAboutReturn = writeAboutReturn;
        this.sendReturnGoods = sendReturnGoods;
        this.words = words;
    }

    @GET
    public TemplateInstance ask(@PathParam("number") String number, @QueryParam("token") String token) {
        return ask(number, token, Typed.NOTHING);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response request(
            @PathParam("number") String number,
            @RestForm("token") String token,
            @RestForm("sku") List<String> skus,
            @RestForm("jumlah") List<String> amounts,
            @RestForm("alasan") List<String> reasons,
            @RestForm("harapan") String wish,
            @RestForm("catatan") String note,
            @RestForm("bank") String bank,
            @RestForm("rekening") String account,
            @RestForm("atas-nama") String holder,
            @RestForm("foto") List<FileUpload> photos)
            throws IOException {
        var typed =
                Typed.values("harapan", wish, "catatan", note, "bank", bank, "rekening", account, "atas-nama", holder);
        for (int i = 0; i < (skus == null ? 0 : skus.size()); i++) {
            typed.put("jumlah-" + skus.get(i), ReturnForm.at(amounts, i));
            typed.put("alasan-" + skus.get(i), ReturnForm.at(reasons, i));
        }
        try {
            var asked = requestReturn.request(new RequestReturn.Command(
                    new OrderNumber(number),
                    new OrderProof.Token(token),
                    ReturnForm.wish(wish),
                    pieces(skus, amounts, reasons),
                    note == null ? "" : note,
                    ReturnForm.photos(photos),
                    ReturnForm.account(bank, account, holder)));
            return Response.seeOther(page(asked.orderNumber(), asked.number(), token))
                    .build();
        } catch (Refusal refused) {
            if (isElsewhere(refused)) throw refused;
            return Response.status(422)
                    .entity(ask(number, token, new Typed(FORM, typed, words.of(refused))))
                    .build();
        }
    }

    private static List<RequestReturn.Command.Piece> pieces(
            List<String> skus, List<String> amounts, List<String> reasons) {
        var pieces = new ArrayList<RequestReturn.Command.Piece>();
        for (int i = 0; i < (skus == null ? 0 : skus.size()); i++) {
            int wanted = ReturnForm.pieces(ReturnForm.at(amounts, i));
            if (wanted > 0)
                pieces.add(new RequestReturn.Command.Piece(
                        new Sku(skus.get(i)),
                        Quantity.atLeastOne(wanted),
                        ReturnForm.reason(ReturnForm.at(reasons, i))));
        }
        return pieces;
    }

    private Ask ask(String number, String token, Typed typed) {
        var returnable = showReturnable.show(new OrderNumber(number), new OrderProof.Token(token));
        return new Ask(
                returnable.order().number().value(),
                token == null ? "" : token,
                returnable.lines().stream()
                        .filter(l -> !l.left().isZero())
                        .map(l -> new Choice(
                                l.line().sku().value(),
                                l.line().title(),
                                l.line().optionText(),
                                l.left().value()))
                        .toList(),
                Stream.of(ReturnReason.values())
                        .filter(r -> r != ReturnReason.NOT_TAKEN
                                && returnable.policy().termsOf(r).taken())
                        .toList(),
                returnable.isPossible() ? returnable.until().orElseThrow() : null,
                returnable.returns(),
                typed);
    }

    @GET
    @Path("{return}")
    public TemplateInstance show(
            @PathParam("number") String number, @PathParam("return") String given, @QueryParam("token") String token) {
        return new One(view(number, given, token), token == null ? "" : token, "");
    }

    /** To be laid into the parcel or stuck on it. */
    @GET
    @Path("{return}/label")
    public TemplateInstance label(
            @PathParam("number") String number, @PathParam("return") String given, @QueryParam("token") String token) {
        var view = view(number, given, token);
        return new Label(view, QrCode.of(view.number()));
    }

    @GET
    @Path("{return}/foto/{place}")
    @Produces(MediaType.WILDCARD)
    public Response photo(
            @PathParam("number") String number,
            @PathParam("return") String given,
            @PathParam("place") String place,
            @QueryParam("token") String token) {
        var photo =
                showReturnPhoto.show(ReturnForm.number(given), new OrderProof.Token(token), ReturnForm.place(place));
        return Response.ok(photo.bytes(), photo.type().mime())
                .header("Cache-Control", "private, max-age=3600")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition", "inline")
                .build();
    }

    @POST
    @Path("{return}/batal")
    public Response cancel(
            @PathParam("number") String number, @PathParam("return") String given, @FormParam("token") String token) {
        return step(number, given, token, (what, proof) -> cancelReturn.cancel(what, proof));
    }

    @POST
    @Path("{return}/tulis")
    public Response write(
            @PathParam("number") String number,
            @PathParam("return") String given,
            @FormParam("token") String token,
            @FormParam("teks") @DefaultValue("") String text) {
        return step(number, given, token, (what, proof) -> writeAboutReturn.write(what, proof, text));
    }

    @POST
    @Path("{return}/kirim")
    public Response send(
            @PathParam("number") String number,
            @PathParam("return") String given,
            @FormParam("token") String token,
            @FormParam("kurir") @DefaultValue("") String courier,
            @FormParam("resi") @DefaultValue("") String tracking) {
        return step(number, given, token, (what, proof) -> sendReturnGoods.send(what, proof, courier, tracking));
    }

    private interface Step {
        ReturnRequest take(ReturnNumber number, OrderProof proof);
    }

    private Response step(String number, String given, String token, Step step) {
        try {
            var after = step.take(ReturnForm.number(given), new OrderProof.Token(token));
            return Response.seeOther(page(after.orderNumber(), after.number(), token))
                    .build();
        } catch (Refusal refused) {
            if (isElsewhere(refused)) throw refused;
            return Response.status(422)
                    .entity(new One(view(number, given, token), token == null ? "" : token, words.of(refused)))
                    .build();
        }
    }

    private ReturnView view(String number, String given, String token) {
        var details = showReturn.show(ReturnForm.number(given), new OrderProof.Token(token));
        // The page of its buyer masks nothing: staff have their own.
        if (!details.showsPeople() || !details.request().orderNumber().equals(new OrderNumber(number)))
            throw new Missing("return", given);
        return ReturnView.of(details);
    }

    private static boolean isElsewhere(Refusal refused) {
        return refused.kind() != Refusal.Kind.CONFLICT && refused.kind() != Refusal.Kind.INVALID;
    }

    private static URI page(OrderNumber order, ReturnNumber number, String token) {
        return URI.create("/pesanan/" + order + "/retur/" + number
                + (token == null || token.isBlank()
                        ? ""
                        : "?token=" + URLEncoder.encode(token, StandardCharsets.UTF_8)));
    }
}
