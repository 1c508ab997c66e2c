import { reloadAfterDeploy } from "$lib/offline/deploy";

reloadAfterDeploy();
