/** A line of machines with eyes: what the money is for. Drawn here, in the colours of the portal. */
export function FactoryPicture() {
  return (
    <svg className="factory-picture" viewBox="0 0 480 220" aria-hidden="true" focusable="false">
      <path className="factory-wall" d="M24 196V96l72-44v44l72-44v44l72-44v144z" />
      <path className="factory-roof" d="M24 96l72-44v44l72-44v44l72-44v16l-72 44V68L96 112V68l-72 44z" />
      <path className="factory-light" d="M48 132h32v24H48zM120 132h32v24h-32zM192 132h32v24h-32z" />
      <path className="factory-line" d="M24 196h432M264 172h176" />
      <circle className="factory-wheel" cx="280" cy="184" r="8" />
      <circle className="factory-wheel" cx="352" cy="184" r="8" />
      <circle className="factory-wheel" cx="424" cy="184" r="8" />
      <path className="factory-part" d="M276 148h28v20h-28zM338 148h28v20h-28zM400 148h28v20h-28z" />
      <path className="factory-beam" d="M352 84l-34 64h68z" />
      <path className="factory-arm" d="M352 24v36" />
      <rect className="factory-eye" x="326" y="52" width="52" height="34" rx="8" />
      <circle className="factory-lens" cx="352" cy="69" r="9" />
      <path className="factory-good" d="M406 128l8 8 14-16" />
      <path className="factory-wave" d="M252 60c20-24 44-24 62 0M264 74c12-14 26-14 38 0" />
    </svg>
  );
}
