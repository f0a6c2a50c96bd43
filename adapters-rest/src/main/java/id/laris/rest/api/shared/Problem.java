package id.laris.rest.api.shared;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What went wrong (RFC 9457). */
@Schema(
        name = "Problem",
        description = "What went wrong (RFC 9457). Programs decide by `code`; `title` and `detail` are for people")
record Problem(
        @Schema(description = "Names the kind of problem", examples = "urn:laris:problem:not-enough-stock")
        String type,

        @Schema(description = "In the caller's language", examples = "Stok tidak cukup")
        String title,

        @Schema(examples = "409") int status,

        @Schema(description = "In the caller's language", examples = "Jumlah yang diminta melebihi stok yang tersedia.")
        String detail,

        @Schema(description = "The path that was asked for", examples = "/api/v1/orders")
        String instance,

        @Schema(description = "Stable, the same in every language", examples = "not-enough-stock")
        String code,

        @Schema(description = "Facts of this case, by code") Map<String, Object> details,

        @Schema(description = "Names this request in the shop's log", examples = "0c1d2f7a-1b7e-4f4e-9d61-2f1f3c9f7b11")
        String requestId) {}
