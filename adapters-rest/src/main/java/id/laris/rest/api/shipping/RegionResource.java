package id.laris.rest.api.shipping;

import id.laris.application.shipping.BrowseRegions;
import id.laris.application.shipping.Regions;
import id.laris.domain.customer.RegionCode;
import id.laris.rest.api.shared.Api;
import id.laris.rest.api.shared.Asked;
import id.laris.rest.api.shared.PageView;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

@Path(Api.ROOT + "/regions")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Shipping")
class RegionResource {
    @Schema(name = "Region")
    record RegionView(
            @Schema(description = "Kemendagri code", examples = "32.73.01.1001")
            String code,

            String name,

            @Schema(enumeration = {"PROVINCE", "REGENCY", "DISTRICT", "VILLAGE"})
            String level) {
        static RegionView of(Regions.Region region) {
            return new RegionView(
                    region.code().value(), region.name(), region.code().level().name());
        }
    }

    private final BrowseRegions browseRegions;

    RegionResource(BrowseRegions browseRegions) {
        this.browseRegions = browseRegions;
    }

    @GET
    @APIResponse(responseCode = "200", description = "The regions by name")
    public PageView<RegionView> below(
            @RestQuery
                    @Parameter(
                            description = "Code of the region whose parts are wanted; all provinces when absent",
                            example = "32.73")
                    String within) {
        return PageView.of(browseRegions.below(Asked.text(within).map(RegionCode::new)), RegionView::of);
    }
}
