package dev.dewcycle.stack.backing;

import dev.dewcycle.stack.settings.StackFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/** The RSA key that signs the tokens; kept in a file, so that a token outlives a restart. */
final class TokenKey {
  private static final int BITS = 2048;

  private final RsaJsonWebKey key;

  private TokenKey(RsaJsonWebKey key) {
    this.key = key;
  }

  /** Reads the key or makes it and writes it for the owner's eyes only. */
  static TokenKey at(Path file) {
    try {
      if (!Files.exists(file)) {
        write(file);
      }
      return new TokenKey((RsaJsonWebKey) JsonWebKey.Factory.newJwk(Files.readString(file)));
    } catch (IOException | JoseException e) {
      throw new StackFailure(
          "The key of the token endpoint cannot be read or made at " + file + ".", e);
    }
  }

  /** The public half as a JWK set. */
  String publicSet() {
    return new JsonWebKeySet(key).toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY);
  }

  /** A compact RS256 JWT over the claims, given as JSON. */
  String sign(String claims) {
    var signature = new JsonWebSignature();
    signature.setPayload(claims);
    signature.setKey(key.getPrivateKey());
    signature.setKeyIdHeaderValue(key.getKeyId());
    signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
    signature.setHeader("typ", "JWT");
    try {
      return signature.getCompactSerialization();
    } catch (JoseException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void write(Path file) throws IOException, JoseException {
    var made = RsaJwkGenerator.generateJwk(BITS);
    made.setUse("sig");
    made.setAlgorithm(AlgorithmIdentifiers.RSA_USING_SHA256);
    made.setKeyId(made.calculateBase64urlEncodedThumbprint("SHA-256"));
    Files.createDirectories(file.toAbsolutePath().getParent());
    var ownerOnly = PosixFilePermissions.fromString("rw-------");
    Files.createFile(file, PosixFilePermissions.asFileAttribute(ownerOnly));
    Files.writeString(file, made.toJson(JsonWebKey.OutputControlLevel.INCLUDE_PRIVATE));
  }
}
