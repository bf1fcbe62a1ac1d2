interface ImportMetaEnv {
  /** Whether the site was built to be kept on the visitor's device. */
  readonly OFFLINE: boolean;
}
