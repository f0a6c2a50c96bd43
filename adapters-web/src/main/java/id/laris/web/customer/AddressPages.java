package id.laris.web.customer;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import id.laris.application.customer.ChooseMainAddress;
import id.laris.application.customer.RemoveAddress;
import id.laris.application.customer.SaveAddress;
import id.laris.application.customer.ShowAddresses;
import id.laris.application.customer.ShowProfile;
import id.laris.application.shared.InvalidFields;
import id.laris.domain.customer.AddressBook;
import id.laris.domain.customer.AddressId;
import id.laris.domain.customer.PhoneNumber;
import id.laris.domain.shared.Missing;
import id.laris.web.shared.AnswersPeople;
import id.laris.web.shared.Me;
import id.laris.web.shipping.RegionChoices;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The customer's address book. */
@Path("/akun/alamat")
@Authenticated
@AnswersPeople
@Produces(TEXT_HTML)
class AddressPages {
    record Book(List<AddressView> addresses, boolean full) implements TemplateInstance {}

    /** @param action where the form goes */
    record Edit(
            AddressInput typed,
            List<RegionChoices.Choice> regions,
            Map<String, String> wrong,
            String action,
            boolean fresh)
            implements TemplateInstance {}

    private static final String HERE = "/akun/alamat";
    private static final String NEW = "baru";

    private final ShowAddresses showAddresses;
    private final SaveAddress saveAddress;
    private final RemoveAddress removeAddress;
    private final ChooseMainAddress chooseMainAddress;
    private final ShowProfile showProfile;
    private final RegionChoices regions;
    private final AccountWords words;
    private final Me me;

    AddressPages(
            ShowAddresses showAddresses,
            SaveAddress saveAddress,
            RemoveAddress removeAddress,
            ChooseMainAddress chooseMainAddress,
            ShowProfile showProfile,
            RegionChoices regions,
            AccountWords words,
            Me me) {
        this.showAddresses = showAddresses;
        this.saveAddress = saveAddress;
        this.removeAddress = removeAddress;
        this.chooseMainAddress = chooseMainAddress;
        this.showProfile = showProfile;
        this.regions = regions;
        this.words = words;
        this.me = me;
    }

    @GET
    public TemplateInstance book() {
        var entries = showAddresses.show().entries();
        return new Book(entries.stream().map(AddressView::of).toList(), entries.size() >= AddressBook.MOST);
    }

    @GET
    @Path(NEW)
    public TemplateInstance add() {
        var typed = new AddressInput();
        typed.recipient = me.getName();
        typed.phone = showProfile.show().phone().map(PhoneNumber::value).orElse("");
        return edit(typed, Map.of(), NEW);
    }

    @GET
    @Path("{id}")
    public TemplateInstance correct(@PathParam("id") String id) {
        return edit(AddressInput.of(showAddresses.show().get(idOf(id))), Map.of(), id);
    }

    /** A region was chosen: the same form with what lies below it. */
    @POST
    @Path("{id}/pilihan")
    public TemplateInstance choose(@PathParam("id") String id, @BeanParam AddressInput typed) {
        if (!id.equals(NEW)) showAddresses.show().get(idOf(id));
        return edit(typed, Map.of(), id);
    }

    @POST
    @Path("{id}")
    public Response save(@PathParam("id") String id, @BeanParam AddressInput typed) {
        try {
            saveAddress.save(typed.toForm(id.equals(NEW) ? Optional.empty() : Optional.of(idOf(id))));
            return back("address-saved");
        } catch (InvalidFields wrong) {
            return Response.status(422).entity(edit(typed, words.of(wrong), id)).build();
        }
    }

    @POST
    @Path("{id}/utama")
    public Response main(@PathParam("id") String id) {
        chooseMainAddress.choose(idOf(id));
        return back("address-main");
    }

    @POST
    @Path("{id}/hapus")
    public Response remove(@PathParam("id") String id) {
        removeAddress.remove(idOf(id));
        return back("address-removed");
    }

    private Edit edit(AddressInput typed, Map<String, String> wrong, String id) {
        var choices = regions.of(typed.regions());
        return new Edit(
                typed,
                wrong.containsKey("village") ? RegionChoices.marked(choices) : choices,
                wrong,
                HERE + "/" + id,
                id.equals(NEW));
    }

    private static Response back(String notice) {
        return Response.seeOther(URI.create(HERE + "?" + Me.NOTICE + "=" + notice))
                .build();
    }

    private static AddressId idOf(String text) {
        try {
            return new AddressId(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            throw new Missing("address", text);
        }
    }
}
