package id.laris.web.one;

import id.laris.rest.one.OpenResource;

/** Goes through REST to reach HTML. */
public class OpenPages {
    OpenResource resource;
}
