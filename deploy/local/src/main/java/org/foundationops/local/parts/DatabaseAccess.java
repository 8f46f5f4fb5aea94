package org.foundationops.local.parts;

/** What a service needs to reach its own database. */
public record DatabaseAccess(String name, String url, String user, String password) {}
