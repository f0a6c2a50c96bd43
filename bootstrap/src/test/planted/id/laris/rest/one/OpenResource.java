package id.laris.rest.one;

import id.laris.messaging.one.Sender;
import id.laris.persistence.one.OpenRow;
import id.laris.web.one.OpenPages;
import jakarta.ws.rs.Path;

/** Public, and knows all other adapters. */
@Path("/planted")
public class OpenResource {
    OpenRow row;
    OpenPages pages;
    Sender sender;
}
