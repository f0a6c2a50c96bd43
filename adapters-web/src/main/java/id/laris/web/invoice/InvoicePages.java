package id.laris.web.invoice;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import id.laris.application.invoice.InvoicePaper;
import id.laris.application.invoice.ShowOrderPapers;
import id.laris.application.order.OrderProof;
import id.laris.domain.invoice.Invoice;
import id.laris.domain.order.OrderNumber;
import id.laris.web.shared.AnswersPeople;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A buyer's invoice and credit notes: opened by the link in the mail, or by whoever is signed in as its buyer. */
@Path("/pesanan/{number}/faktur")
@PermitAll
@AnswersPeople
@Produces(TEXT_HTML)
class InvoicePages {
    static final String PDF = "application/pdf";

    record Papers(String number, String token, List<Invoice> papers) implements TemplateInstance {}

    private final ShowOrderPapers showOrderPapers;
    private final InvoicePaper paper;

    InvoicePages(ShowOrderPapers showOrderPapers, InvoicePaper paper) {
        this.showOrderPapers = showOrderPapers;
        this.paper = paper;
    }

    @GET
    public TemplateInstance papers(
            @PathParam("number") String number, @QueryParam("token") @DefaultValue("") String token) {
        var order = new OrderNumber(number);
        return new Papers(order.value(), token, showOrderPapers.show(order, new OrderProof.Token(token)));
    }

    /** A paper that this order does not have leads to those it has. */
    @GET
    @Path("{paper}")
    @Produces({PDF, TEXT_HTML})
    public Response pdf(
            @PathParam("number") String number,
            @PathParam("paper") String wanted,
            @QueryParam("token") @DefaultValue("") String token) {
        var order = new OrderNumber(number);
        return showOrderPapers.show(order, new OrderProof.Token(token)).stream()
                .filter(one -> one.number().value().equals(wanted))
                .findFirst()
                .map(found -> file(found, paper))
                .orElseGet(() -> Response.seeOther(all(order, token)).build());
    }

    private static URI all(OrderNumber order, String token) {
        var proof = token.isEmpty() ? "" : "?token=" + URLEncoder.encode(token, StandardCharsets.UTF_8);
        return URI.create("/pesanan/" + order + "/faktur" + proof);
    }

    static Response file(Invoice found, InvoicePaper paper) {
        return Response.ok(paper.pdf(found), PDF)
                .header("Content-Disposition", "attachment; filename=\"" + found.number() + ".pdf\"")
                .build();
    }
}
